//! Outlook as CSV: outlook.com, Google's "Outlook CSV" and the classic program, which writes its headings in the
//! language of its menus.

use super::slot::{Part, Plan, Slot, Style, key};

/// Headings of one language, as [`key`] gives them.
type Language = &'static [(&'static str, Slot)];

const WORK: u8 = 0;
const HOME: u8 = 1;
const OTHER: u8 = 2;

use Part::{City, Country, Region};
use Slot::{
    Aside, Birthday, Email, Family, Given, Link, Middle, Nickname, Notes, Organisation, Phone,
    Place, Tags, Title,
};

const ENGLISH: Language = &[
    ("title", Aside),
    ("suffix", Aside),
    ("firstname", Given),
    ("middlename", Middle),
    ("lastname", Family),
    ("nickname", Nickname),
    ("company", Organisation),
    ("jobtitle", Title),
    ("department", Aside),
    ("emailaddress", Email("")),
    ("email2address", Email("")),
    ("email3address", Email("")),
    ("businessphone", Phone("work")),
    ("businessphone2", Phone("work")),
    ("homephone", Phone("home")),
    ("homephone2", Phone("home")),
    ("mobilephone", Phone("mobile")),
    ("primaryphone", Phone("")),
    ("otherphone", Phone("other")),
    ("carphone", Phone("car")),
    ("companymainphone", Phone("main")),
    ("businesscity", Place(WORK, City)),
    ("businessstate", Place(WORK, Region)),
    ("businesscountry", Place(WORK, Country)),
    ("businesscountryregion", Place(WORK, Country)),
    ("homecity", Place(HOME, City)),
    ("homestate", Place(HOME, Region)),
    ("homecountry", Place(HOME, Country)),
    ("homecountryregion", Place(HOME, Country)),
    ("othercity", Place(OTHER, City)),
    ("otherstate", Place(OTHER, Region)),
    ("othercountry", Place(OTHER, Country)),
    ("othercountryregion", Place(OTHER, Country)),
    ("webpage", Link("")),
    ("personalwebpage", Link("")),
    ("birthday", Birthday),
    ("categories", Tags),
    ("notes", Notes),
];

const GERMAN: Language = &[
    ("anrede", Aside),
    ("vorname", Given),
    ("weiterevornamen", Middle),
    ("nachname", Family),
    ("spitzname", Nickname),
    ("firma", Organisation),
    ("position", Title),
    ("abteilung", Aside),
    ("emailadresse", Email("")),
    ("email2adresse", Email("")),
    ("email3adresse", Email("")),
    ("telefongeschäftlich", Phone("work")),
    ("telefongeschäftlich2", Phone("work")),
    ("telefonprivat", Phone("home")),
    ("telefonprivat2", Phone("home")),
    ("mobiltelefon", Phone("mobile")),
    ("haupttelefon", Phone("")),
    ("weiterestelefon", Phone("other")),
    ("autotelefon", Phone("car")),
    ("telefonfirma", Phone("main")),
    ("ortgeschäftlich", Place(WORK, City)),
    ("regiongeschäftlich", Place(WORK, Region)),
    ("landgeschäftlich", Place(WORK, Country)),
    ("landregiongeschäftlich", Place(WORK, Country)),
    ("ortprivat", Place(HOME, City)),
    ("regionprivat", Place(HOME, Region)),
    ("bundeslandkantonprivat", Place(HOME, Region)),
    ("landprivat", Place(HOME, Country)),
    ("landregionprivat", Place(HOME, Country)),
    ("webseite", Link("")),
    ("geburtstag", Birthday),
    ("kategorien", Tags),
    ("notizen", Notes),
];

const FRENCH: Language = &[
    ("civilité", Aside),
    ("prénom", Given),
    ("deuxièmeprénom", Middle),
    ("nom", Family),
    ("surnom", Nickname),
    ("société", Organisation),
    ("titre", Title),
    ("fonction", Title),
    ("service", Aside),
    ("adressedemessagerie", Email("")),
    ("adressedemessagerie2", Email("")),
    ("adressedemessagerie3", Email("")),
    ("adressecourriel", Email("")),
    ("adresseemail", Email("")),
    ("adresseemail2", Email("")),
    ("adresseemail3", Email("")),
    ("téléphonebureau", Phone("work")),
    ("téléphone2bureau", Phone("work")),
    ("téléphonedomicile", Phone("home")),
    ("téléphone2domicile", Phone("home")),
    ("télmobile", Phone("mobile")),
    ("téléphonemobile", Phone("mobile")),
    ("téléphoneprincipal", Phone("")),
    ("téléphoneautre", Phone("other")),
    ("télautre", Phone("other")),
    ("téléphonesociété", Phone("main")),
    ("villebureau", Place(WORK, City)),
    ("paysbureau", Place(WORK, Country)),
    ("paysrégionbureau", Place(WORK, Country)),
    ("villedomicile", Place(HOME, City)),
    ("paysdomicile", Place(HOME, Country)),
    ("paysrégiondomicile", Place(HOME, Country)),
    ("pageweb", Link("")),
    ("anniversaire", Birthday),
    ("datedenaissance", Birthday),
    ("catégories", Tags),
    ("notes", Notes),
];

const SPANISH: Language = &[
    ("tratamiento", Aside),
    ("nombre", Given),
    ("segundonombre", Middle),
    ("apellido", Family),
    ("apellidos", Family),
    ("apodo", Nickname),
    ("sobrenombre", Nickname),
    ("compañía", Organisation),
    ("organización", Organisation),
    ("empresa", Organisation),
    ("puesto", Title),
    ("cargo", Title),
    ("departamento", Aside),
    ("direccióndecorreoelectrónico", Email("")),
    ("direccióndecorreoelectrónico2", Email("")),
    ("direccióndecorreoelectrónico3", Email("")),
    ("direccióndelcorreoelectrónico2", Email("")),
    ("direccióndelcorreoelectrónico3", Email("")),
    ("teléfonodeltrabajo", Phone("work")),
    ("teléfonodeltrabajo2", Phone("work")),
    ("teléfonoparticular", Phone("home")),
    ("teléfonoparticular2", Phone("home")),
    ("teléfonomóvil", Phone("mobile")),
    ("móvil", Phone("mobile")),
    ("teléfonoprincipal", Phone("")),
    ("otroteléfono", Phone("other")),
    ("ciudaddeltrabajo", Place(WORK, City)),
    ("paísoregióndeltrabajo", Place(WORK, Country)),
    ("paísdeltrabajo", Place(WORK, Country)),
    ("ciudadparticular", Place(HOME, City)),
    ("ciudadderesidencia", Place(HOME, City)),
    ("paísoregiónparticular", Place(HOME, Country)),
    ("paísparticular", Place(HOME, Country)),
    ("páginaweb", Link("")),
    ("cumpleaños", Birthday),
    ("categorías", Tags),
    ("notas", Notes),
];

const DUTCH: Language = &[
    ("titel", Aside),
    ("voornaam", Given),
    ("middelstenaam", Middle),
    ("achternaam", Family),
    ("bijnaam", Nickname),
    ("bedrijf", Organisation),
    ("functie", Title),
    ("afdeling", Aside),
    ("emailadres", Email("")),
    ("emailadres2", Email("")),
    ("emailadres3", Email("")),
    ("telefoonopwerk", Phone("work")),
    ("telefoonopwerk2", Phone("work")),
    ("telefoonthuis", Phone("home")),
    ("telefoonthuis2", Phone("home")),
    ("mobieletelefoon", Phone("mobile")),
    ("hoofdtelefoon", Phone("")),
    ("anderetelefoon", Phone("other")),
    ("werkadresplaats", Place(WORK, City)),
    ("werkadresland", Place(WORK, Country)),
    ("werkadreslandregio", Place(WORK, Country)),
    ("huisadresplaats", Place(HOME, City)),
    ("huisadresland", Place(HOME, Country)),
    ("huisadreslandregio", Place(HOME, Country)),
    ("webpagina", Link("")),
    ("verjaardag", Birthday),
    ("categorieën", Tags),
    ("notities", Notes),
];

const ITALIAN: Language = &[
    ("titolo", Aside),
    ("nome", Given),
    ("secondonome", Middle),
    ("cognome", Family),
    ("soprannome", Nickname),
    ("società", Organisation),
    ("posizione", Title),
    ("qualifica", Title),
    ("reparto", Aside),
    ("indirizzopostaelettronica", Email("")),
    ("indirizzopostaelettronica2", Email("")),
    ("indirizzopostaelettronica3", Email("")),
    ("indirizzodipostaelettronica", Email("")),
    ("ufficio", Phone("work")),
    ("ufficio2", Phone("work")),
    ("telefonouff", Phone("work")),
    ("abitazione", Phone("home")),
    ("abitazione2", Phone("home")),
    ("telefonoab", Phone("home")),
    ("cellulare", Phone("mobile")),
    ("telefonoprincipale", Phone("")),
    ("altrotelefono", Phone("other")),
    ("cittàuff", Place(WORK, City)),
    ("paeseuff", Place(WORK, Country)),
    ("cittàab", Place(HOME, City)),
    ("paeseab", Place(HOME, Country)),
    ("paginaweb", Link("")),
    ("compleanno", Birthday),
    ("categorie", Tags),
    ("note", Notes),
];

/// Every language, for guessing the columns of any table.
pub(super) const LANGUAGES: [Language; 6] = [ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, ITALIAN];

/// The language in which the headings are Outlook's: a given and a family name, an address, and a number or a place
/// under the very names that Outlook gives them.
pub(super) fn language(headings: &[String]) -> Option<Language> {
    LANGUAGES.into_iter().find(|language| {
        let slots: Vec<Slot> = headings
            .iter()
            .filter_map(|heading| find(language, heading))
            .collect();
        let has = |wanted: fn(&Slot) -> bool| slots.iter().any(wanted);
        has(|slot| *slot == Given)
            && has(|slot| *slot == Family)
            && has(|slot| matches!(slot, Email(_)))
            && has(|slot| matches!(slot, Phone(_) | Place(..)))
            && slots.len() >= 6
    })
}

fn find(language: Language, heading: &str) -> Option<Slot> {
    let key = key(heading);
    let known = language.iter().find(|(known, _)| *known == key);
    known.map(|(_, slot)| *slot)
}

/// What every column holds.
pub(super) fn plan(headings: &[String]) -> Plan {
    let language = language(headings).unwrap_or(ENGLISH);
    let mut columns: Vec<Option<Slot>> = headings
        .iter()
        .map(|heading| find(language, heading))
        .collect();
    // In French the title of address and the job are both "Titre"; the first column of all is the former.
    let titles = columns.iter().filter(|slot| **slot == Some(Title)).count();
    if titles > 1
        && let Some(first) = columns.iter_mut().find(|slot| **slot == Some(Title))
    {
        *first = Some(Aside);
    }
    Plan::new(columns, Style::Outlook)
}
