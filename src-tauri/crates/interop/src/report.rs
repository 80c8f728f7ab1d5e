//! A report as one HTML file that prints on A4: its style stands in it, and its policy lets nothing in or out.

/// A report, all of it in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The language of its words, as HTML names it.
    pub language: String,
    /// What it is.
    pub title: String,
    /// For when, and when it was made.
    pub lead: String,
    /// Its numbers: each with what it counts.
    pub numbers: Vec<(String, String)>,
    /// Its parts.
    pub sections: Vec<Section>,
    /// What is to be said at its foot.
    pub foot: String,
}

/// A part of a report: a table, or a line that says why there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// What it shows.
    pub heading: String,
    /// The headings of its columns.
    pub columns: Vec<String>,
    /// Its rows, a cell a column.
    pub rows: Vec<Vec<String>>,
    /// What stands there without rows.
    pub empty: String,
}

const STYLE: &str = "@page{size:A4;margin:16mm}*{box-sizing:border-box}\
body{margin:2rem auto;max-width:56rem;padding:0 1rem;font:11pt/1.4 system-ui,sans-serif;color:#25221d;background:#fff}\
h1{font-size:1.6em;margin:0}h2{font-size:1.15em;margin:1.6em 0 .4em;break-after:avoid}p{margin:.2em 0}\
.lead,.foot{color:#5d574c}.foot{margin-top:2em;font-size:.9em}\
dl{display:flex;flex-wrap:wrap;gap:.4em 2em;margin:1em 0;padding:.6em 0;border-block:1px solid #8c8474}\
dl div{display:flex;gap:.5em;align-items:baseline}dt{order:2;color:#5d574c}dd{margin:0;font-weight:600;font-size:1.2em}\
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}\
th,td{padding:.3em .6em .3em 0;text-align:start;vertical-align:top;border-bottom:1px solid #d8d1c4;overflow-wrap:anywhere}\
th{border-color:#8c8474;font-weight:600}td:first-child{white-space:nowrap}tr{break-inside:avoid}thead{display:table-header-group}\
@media print{body{margin:0;max-width:none;padding:0;font-size:10pt}}";

/// Writes a report.
pub fn html(report: &Report) -> String {
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n\
         <body>\n<main>\n<h1>{}</h1>\n<p class=\"lead\">{}</p>\n",
        text(&report.language),
        text(&report.title),
        text(&report.title),
        text(&report.lead),
    );
    if !report.numbers.is_empty() {
        page.push_str("<dl>");
        for (label, number) in &report.numbers {
            page.push_str(&format!(
                "<div><dt>{}</dt><dd>{}</dd></div>",
                text(label),
                text(number)
            ));
        }
        page.push_str("</dl>\n");
    }
    for section in &report.sections {
        page.push_str(&format!("<h2>{}</h2>\n", text(&section.heading)));
        if section.rows.is_empty() {
            page.push_str(&format!("<p>{}</p>\n", text(&section.empty)));
            continue;
        }
        page.push_str("<table>\n<thead><tr>");
        for column in &section.columns {
            page.push_str(&format!("<th scope=\"col\">{}</th>", text(column)));
        }
        page.push_str("</tr></thead>\n<tbody>\n");
        for row in &section.rows {
            page.push_str("<tr>");
            for cell in row {
                page.push_str(&format!("<td>{}</td>", text(cell)));
            }
            page.push_str("</tr>\n");
        }
        page.push_str("</tbody>\n</table>\n");
    }
    page.push_str(&format!(
        "<p class=\"foot\">{}</p>\n</main>\n</body>\n</html>\n",
        text(&report.foot)
    ));
    page
}

/// Text inside HTML; nothing of it is ever a tag.
fn text(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    for c in source.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_wrote_is_never_a_tag() {
        let evil = "<script>alert('x')</script> & \"more\"";
        let report = Report {
            title: evil.to_owned(),
            numbers: vec![(evil.to_owned(), "1".to_owned())],
            sections: vec![Section {
                heading: evil.to_owned(),
                columns: vec![evil.to_owned()],
                rows: vec![vec![evil.to_owned()]],
                empty: String::new(),
            }],
            foot: evil.to_owned(),
            ..Report::default()
        };
        let page = html(&report);
        assert!(!page.contains("<script"), "{page}");
        assert_eq!(
            page.matches("&lt;script&gt;").count(),
            7,
            "it is shown as it was written"
        );
        assert!(
            page.contains("default-src 'none'"),
            "nothing comes in or goes out"
        );
    }

    #[test]
    fn a_part_without_rows_says_so() {
        let report = Report {
            sections: vec![Section {
                empty: "Nothing was applied for.".to_owned(),
                ..Section::default()
            }],
            ..Report::default()
        };
        let page = html(&report);
        assert!(page.contains("<p>Nothing was applied for.</p>") && !page.contains("<table"));
    }
}
