//! What a column means, by its heading.

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Column {
    /// What it is.
    Title,
    /// At which organisation.
    Organisation,
    /// Its stage, in the words of whoever wrote it.
    Stage,
    /// Since when it is there.
    StageOn,
    /// Why it closed.
    Reason,
    /// When I applied.
    AppliedOn,
    /// When I heard of it.
    BeganOn,
    /// What I do next.
    NextAction,
    /// When.
    NextOn,
    /// In which ring it lies.
    Scope,
    /// What kind.
    Kind,
    /// Where it is.
    Place,
    /// Where one would work.
    WorkForm,
    /// What it pays, in words: "60-70k EUR".
    Pay,
    /// The least it pays.
    PayFrom,
    /// The most.
    PayTo,
    /// The currency.
    Currency,
    /// Where it comes from.
    Source,
    /// The CV that was sent.
    Cv,
    /// Anything else.
    Notes,
    /// The full text of the advertisement.
    Advertisement,
}

impl Column {
    /// Every one, in the order in which they are written.
    pub const ALL: [Column; 21] = [
        Column::Title,
        Column::Organisation,
        Column::Stage,
        Column::StageOn,
        Column::Reason,
        Column::AppliedOn,
        Column::BeganOn,
        Column::NextAction,
        Column::NextOn,
        Column::Scope,
        Column::Kind,
        Column::Place,
        Column::WorkForm,
        Column::Pay,
        Column::PayFrom,
        Column::PayTo,
        Column::Currency,
        Column::Source,
        Column::Cv,
        Column::Notes,
        Column::Advertisement,
    ];

    /// Whether several columns of a file may go there, one below the other.
    pub fn takes_many(self) -> bool {
        matches!(self, Column::Notes)
    }

    /// Whether it holds a date.
    pub fn is_date(self) -> bool {
        matches!(
            self,
            Column::StageOn | Column::AppliedOn | Column::BeganOn | Column::NextOn
        )
    }
}

/// Headings as programs write them, in lower case with neither spaces nor signs.
const HEADINGS: &[(&str, Column)] = &[
    ("title", Column::Title),
    ("jobtitle", Column::Title),
    ("position", Column::Title),
    ("positiontitle", Column::Title),
    ("role", Column::Title),
    ("job", Column::Title),
    ("jobname", Column::Title),
    ("stelle", Column::Title),
    ("poste", Column::Title),
    ("organisation", Column::Organisation),
    ("organization", Column::Organisation),
    ("company", Column::Organisation),
    ("companyname", Column::Organisation),
    ("employer", Column::Organisation),
    ("employername", Column::Organisation),
    ("firma", Column::Organisation),
    ("unternehmen", Column::Organisation),
    ("arbeitgeber", Column::Organisation),
    ("entreprise", Column::Organisation),
    ("stage", Column::Stage),
    ("status", Column::Stage),
    ("state", Column::Stage),
    ("listname", Column::Stage),
    ("list", Column::Stage),
    ("column", Column::Stage),
    ("applicationstatus", Column::Stage),
    ("jobstatus", Column::Stage),
    ("stand", Column::Stage),
    ("since", Column::StageOn),
    ("stagesince", Column::StageOn),
    ("statusdate", Column::StageOn),
    ("lastmovedat", Column::StageOn),
    ("updatedat", Column::StageOn),
    ("lastupdated", Column::StageOn),
    ("reason", Column::Reason),
    ("whyitisover", Column::Reason),
    ("outcome", Column::Reason),
    ("appliedon", Column::AppliedOn),
    ("applieddate", Column::AppliedOn),
    ("appliedat", Column::AppliedOn),
    ("dateapplied", Column::AppliedOn),
    ("applicationdate", Column::AppliedOn),
    ("beworbenam", Column::AppliedOn),
    ("heardofiton", Column::BeganOn),
    ("beganon", Column::BeganOn),
    ("created", Column::BeganOn),
    ("createdat", Column::BeganOn),
    ("datecreated", Column::BeganOn),
    ("dateadded", Column::BeganOn),
    ("datesaved", Column::BeganOn),
    ("addedon", Column::BeganOn),
    ("savedat", Column::BeganOn),
    ("saveddate", Column::BeganOn),
    ("date", Column::BeganOn),
    ("nextstep", Column::NextAction),
    ("nextaction", Column::NextAction),
    ("nextsteps", Column::NextAction),
    ("followup", Column::NextAction),
    ("nextstepon", Column::NextOn),
    ("nextactiondate", Column::NextOn),
    ("nextstepdate", Column::NextOn),
    ("followupdate", Column::NextOn),
    ("followupon", Column::NextOn),
    ("deadline", Column::NextOn),
    ("duedate", Column::NextOn),
    ("ring", Column::Scope),
    ("scope", Column::Scope),
    ("kind", Column::Kind),
    ("type", Column::Kind),
    ("jobtype", Column::Kind),
    ("employmenttype", Column::Kind),
    ("place", Column::Place),
    ("location", Column::Place),
    ("locations", Column::Place),
    ("joblocation", Column::Place),
    ("city", Column::Place),
    ("ort", Column::Place),
    ("standort", Column::Place),
    ("whereoneworks", Column::WorkForm),
    ("workform", Column::WorkForm),
    ("workplace", Column::WorkForm),
    ("workplacetype", Column::WorkForm),
    ("locationtype", Column::WorkForm),
    ("remote", Column::WorkForm),
    ("worktype", Column::WorkForm),
    ("salary", Column::Pay),
    ("salaryrange", Column::Pay),
    ("pay", Column::Pay),
    ("compensation", Column::Pay),
    ("gehalt", Column::Pay),
    ("paysatleast", Column::PayFrom),
    ("payfrom", Column::PayFrom),
    ("salarymin", Column::PayFrom),
    ("minsalary", Column::PayFrom),
    ("paysatmost", Column::PayTo),
    ("payto", Column::PayTo),
    ("salarymax", Column::PayTo),
    ("maxsalary", Column::PayTo),
    ("currency", Column::Currency),
    ("salarycurrency", Column::Currency),
    ("source", Column::Source),
    ("jobsource", Column::Source),
    ("url", Column::Source),
    ("joburl", Column::Source),
    ("link", Column::Source),
    ("joblink", Column::Source),
    ("posturl", Column::Source),
    ("cv", Column::Cv),
    ("cvthatwassent", Column::Cv),
    ("resume", Column::Cv),
    ("resumename", Column::Cv),
    ("resumeversion", Column::Cv),
    ("notes", Column::Notes),
    ("note", Column::Notes),
    ("comments", Column::Notes),
    ("notizen", Column::Notes),
    ("advertisement", Column::Advertisement),
    ("description", Column::Advertisement),
    ("htmldescription", Column::Advertisement),
    ("jobdescription", Column::Advertisement),
];

/// A heading for comparing.
fn key(heading: &str) -> String {
    heading
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Guesses what each column means; each meaning is given once, but for those that take many.
pub fn guess(headings: &[String]) -> Vec<Option<Column>> {
    let mut given = Vec::new();
    headings
        .iter()
        .map(|heading| {
            let key = key(heading);
            let (_, column) = HEADINGS.iter().find(|(known, _)| *known == key)?;
            if given.contains(column) && !column.takes_many() {
                return None;
            }
            given.push(*column);
            Some(*column)
        })
        .collect()
}
