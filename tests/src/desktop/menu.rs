//! A menu as `com.canonical.dbusmenu` hands it out.

use std::collections::HashMap;

use anyhow::Result;
use zbus::{OwnedVariant, Variant};

/// One entry of a tray menu, with what lies below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuItem {
    /// The id for `Event`.
    pub id: i32,
    /// The label without access keys; empty for a line and for the root.
    pub label: String,
    /// Whether it can be clicked.
    pub enabled: bool,
    /// Whether it is shown.
    pub visible: bool,
    /// Whether it is a line.
    pub separator: bool,
    /// The submenu.
    pub children: Vec<MenuItem>,
}

/// One item on the wire: id, properties, children.
pub(super) type Layout = (i32, HashMap<String, OwnedVariant>, Vec<OwnedVariant>);

impl MenuItem {
    /// Returns the first visible entry below this one whose label starts with `label`.
    pub fn find(&self, label: &str) -> Option<&MenuItem> {
        self.children
            .iter()
            .filter(|child| child.visible)
            .find_map(|child| {
                if child.label.starts_with(label) {
                    Some(child)
                } else {
                    child.find(label)
                }
            })
    }

    /// Returns the labels of the visible entries, depth first, without lines.
    pub fn labels(&self) -> Vec<String> {
        let mut labels = Vec::new();
        for child in self
            .children
            .iter()
            .filter(|child| child.visible && !child.separator)
        {
            labels.push(child.label.clone());
            labels.extend(child.labels());
        }
        labels
    }

    pub(super) fn from_layout((id, properties, children): Layout) -> Result<Self> {
        let text = |name: &str| {
            properties
                .get(name)
                .and_then(|v| v.downcast_ref::<&str>().ok())
        };
        // The protocol leaves out what has its default, and the default of both is true.
        let flag = |name: &str| {
            properties
                .get(name)
                .and_then(|v| v.downcast_ref::<bool>().ok())
                .unwrap_or(true)
        };
        Ok(Self {
            id,
            label: without_access_key(text("label").unwrap_or_default()),
            enabled: flag("enabled"),
            visible: flag("visible"),
            separator: text("type") == Some("separator"),
            children: children
                .into_iter()
                .map(|child| Self::from_layout(Variant::from(child).downcast::<Layout>()?))
                .collect::<Result<_>>()?,
        })
    }
}

/// Removes the underscore before an access key; two underscores are one that is shown.
fn without_access_key(label: &str) -> String {
    let mut shown = String::with_capacity(label.len());
    let mut letters = label.chars();
    while let Some(letter) = letters.next() {
        let letter = if letter == '_' {
            letters.next()
        } else {
            Some(letter)
        };
        shown.extend(letter);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::without_access_key;

    #[test]
    fn access_keys_are_not_part_of_a_label() {
        assert_eq!(
            without_access_key("_Quit"),
            "Quit",
            "the underscore marks the key"
        );
        assert_eq!(
            without_access_key("a__b"),
            "a_b",
            "a doubled underscore is shown once"
        );
    }
}
