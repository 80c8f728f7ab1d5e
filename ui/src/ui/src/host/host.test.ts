import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failure } from './failure';
import { httpHost } from './http';

afterEach(() => vi.unstubAllGlobals());

function answering(status: number, body: string) {
  const fetch = vi.fn(async () => new Response(body, { status }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

describe('the browser host', () => {
  it('posts the arguments to the command and returns its answer', async () => {
    const fetch = answering(200, '{"id":"1"}');
    expect(await httpHost().call('person_page', 'ada')).toEqual({ id: '1' });
    expect(fetch).toHaveBeenCalledWith(
      '/rpc/person_page',
      expect.objectContaining({ method: 'POST', body: '"ada"' }),
    );
  });

  it('rejects with the failure the contract describes', async () => {
    answering(422, '{"code":"invalid","message":"A person needs a name.","field":"name"}');
    const failure = await httpHost().call('add_person', {}).catch(Failure.from);
    expect(failure).toMatchObject({
      code: 'invalid',
      message: 'A person needs a name.',
      field: 'name',
    });
  });

  it('says so when nobody answers', async () => {
    answering(502, 'Bad gateway');
    const failure = await httpHost().call('today', {}).catch(Failure.from);
    expect(failure, 'an answer that is not JSON is no answer').toMatchObject({
      code: 'unreachable',
    });
  });
});

describe('a failure', () => {
  it('is read from bare text as well', () => {
    expect(Failure.from('no such command')).toMatchObject({
      code: 'broken',
      message: 'no such command',
      field: null,
    });
  });
});
