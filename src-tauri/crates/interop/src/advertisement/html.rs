//! A saved web page: its head, its text and the data about itself, by html5ever's tokenizer. No tree is built, so
//! that no depth of nesting does harm.

use std::cell::RefCell;

use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use crate::text;

/// What a page holds.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    /// Its `<title>`.
    pub title: String,
    /// Its first `<h1>`.
    pub heading: String,
    /// Its `<meta>`: name or property, and content.
    pub metas: Vec<(String, String)>,
    /// Its `<link rel="canonical">`.
    pub canonical: String,
    /// Its JSON-LD, as it stands.
    pub json_ld: Vec<String>,
    /// The addresses of its `mailto:` links.
    pub mails: Vec<String>,
    /// Its text, a line a block.
    pub text: String,
}

impl Page {
    /// The content of a `<meta>`, empty without it.
    pub(super) fn meta(&self, name: &str) -> &str {
        self.metas
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, content)| content)
    }

    /// Where the page stands, by its own word.
    pub(super) fn address(&self) -> String {
        if self.canonical.is_empty() {
            self.meta("og:url").to_owned()
        } else {
            self.canonical.clone()
        }
    }
}

/// Whether a text is a page, by what it begins with and what stands in it.
pub(super) fn is_html(name: &str, text: &str) -> bool {
    let named = name.ends_with(".html") || name.ends_with(".htm");
    let lower: String = text.chars().take(20_000).collect::<String>().to_lowercase();
    let tag = |tag: &str| lower.contains(tag);
    tag("<!doctype html")
        || tag("<html")
        || tag("<body")
        || tag("application/ld+json")
        || (text.contains("</") && (named || lower.trim_start().starts_with('<')))
}

/// Reads a page, or a piece of one.
pub(super) fn read(source: &str) -> Page {
    let page = read_with(source, Furniture::LeaveOut);
    if page.text.is_empty() {
        // A menu that is never closed has swallowed everything.
        return read_with(source, Furniture::Keep);
    }
    page
}

/// Plain text of a piece of HTML, such as a description inside JSON-LD.
pub(super) fn plain(source: &str) -> String {
    if source.contains(['<', '&']) {
        read_with(source, Furniture::Keep).text
    } else {
        text::paragraphs(source)
    }
}

/// Whether menus, footers and forms are read as text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Furniture {
    Keep,
    LeaveOut,
}

fn read_with(source: &str, furniture: Furniture) -> Page {
    let reader = Reader {
        state: RefCell::default(),
        furniture,
    };
    let tokenizer = Tokenizer::new(reader, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(source.into());
    while !input.is_empty() {
        // It stops only where a sink asks for it, which this one never does; the loop is for its word.
        let _ = tokenizer.feed(&input);
    }
    tokenizer.end();
    let mut page = tokenizer.sink.state.into_inner().page;
    page.title = text::line(&page.title);
    page.heading = text::line(&page.heading);
    page.text = lines(&page.text);
    page
}

/// What the text that comes now belongs to.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Inside {
    #[default]
    Body,
    Title,
    JsonLd,
    /// A script, a style: nothing for people.
    Nothing,
}

#[derive(Default)]
struct State {
    page: Page,
    inside: Inside,
    /// In how many pieces of furniture we are.
    hidden: usize,
    in_heading: bool,
}

struct Reader {
    state: RefCell<State>,
    furniture: Furniture,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let state = &mut *self.state.borrow_mut();
        match token {
            Token::CharacterTokens(text) => state.text(&text),
            Token::TagToken(tag) => return state.tag(&tag, self.furniture),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

const BLOCKS: [&str; 24] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "section",
    "table",
    "tr",
    "ul",
];
const FURNITURE: [&str; 7] = [
    "nav", "footer", "form", "button", "svg", "noscript", "template",
];

impl State {
    fn text(&mut self, text: &str) {
        match self.inside {
            Inside::Title => self.page.title.push_str(text),
            Inside::JsonLd => {
                if let Some(json) = self.page.json_ld.last_mut() {
                    json.push_str(text);
                }
            }
            Inside::Nothing => {}
            Inside::Body if self.hidden > 0 => {}
            Inside::Body => {
                // A line break in the source is a space; pre-formatted text is rare in advertisements.
                self.page.text.extend(
                    text.chars()
                        .map(|c| if c.is_whitespace() { ' ' } else { c }),
                );
                if self.in_heading {
                    self.page.heading.push_str(text);
                }
            }
        }
    }

    fn tag(&mut self, tag: &Tag, furniture: Furniture) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        let starts = tag.kind == TagKind::StartTag;
        if BLOCKS.contains(&name) && self.hidden == 0 {
            let bullet = starts && name == "li";
            self.page.text.push_str(if bullet { "\n- " } else { "\n" });
            // Between paragraphs stands an empty line.
            if starts && matches!(name, "p" | "h1" | "h2" | "h3" | "h4" | "section") {
                self.page.text.push('\n');
            }
        }
        if furniture == Furniture::LeaveOut && FURNITURE.contains(&name) && !tag.self_closing {
            self.hidden = if starts {
                self.hidden + 1
            } else {
                self.hidden.saturating_sub(1)
            };
        }
        if name == "h1" {
            self.in_heading = starts && self.page.heading.is_empty();
        }
        if !starts {
            self.inside = Inside::Body;
            return TokenSinkResult::Continue;
        }
        match name {
            "title" if self.page.title.is_empty() => {
                self.inside = Inside::Title;
                TokenSinkResult::RawData(RawKind::Rcdata)
            }
            "script" => {
                let data = of(tag, "type").is_some_and(|kind| kind.contains("ld+json"));
                if data {
                    self.page.json_ld.push(String::new());
                }
                self.inside = if data {
                    Inside::JsonLd
                } else {
                    Inside::Nothing
                };
                TokenSinkResult::RawData(RawKind::ScriptData)
            }
            "style" | "title" => {
                self.inside = Inside::Nothing;
                TokenSinkResult::RawData(RawKind::Rawtext)
            }
            "meta" => {
                let name = of(tag, "property").or_else(|| of(tag, "name"));
                if let (Some(name), Some(content)) = (name, of(tag, "content")) {
                    self.page.metas.push((name.to_lowercase(), content));
                }
                TokenSinkResult::Continue
            }
            "link" if of(tag, "rel").as_deref() == Some("canonical") => {
                self.page.canonical = of(tag, "href").unwrap_or_default();
                TokenSinkResult::Continue
            }
            "a" => {
                if let Some(mail) = of(tag, "href").and_then(|href| {
                    let rest = href.strip_prefix("mailto:")?;
                    Some(rest.split('?').next().unwrap_or_default().to_owned())
                }) {
                    self.page.mails.push(mail);
                }
                TokenSinkResult::Continue
            }
            _ => TokenSinkResult::Continue,
        }
    }
}

fn of(tag: &Tag, name: &str) -> Option<String> {
    tag.attrs
        .iter()
        .find(|attribute| &*attribute.name.local == name)
        .map(|attribute| attribute.value.to_string())
}

/// Lines with single spaces; a bullet without words is none.
fn lines(text: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .map(text::line)
        .filter(|line| line != "-")
        .collect();
    text::paragraphs(&lines.join("\n"))
}
