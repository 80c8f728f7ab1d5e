// First, so that what a part says about itself comes after and holds.
import './style/index.css';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html holds no #app to draw in');

// The gallery shows every part for design work; a release leaves it out.
if (import.meta.env.DEV && location.hash.startsWith('#gallery')) {
  const { default: Gallery } = await import('./gallery/Gallery.svelte');
  mount(Gallery, { target });
} else {
  mount(App, { target });
}
