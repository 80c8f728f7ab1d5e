//! A few well-known towns: what they are called, in which zone and where they lie. It is small and offline, so what
//! follows from it is said to be probable.

/// A town.
pub(super) struct Town {
    /// What it is called, folded; the first is what the others stand for.
    pub names: &'static [&'static str],
    /// Its IANA zone.
    pub zone: &'static str,
    /// The regions and the country in which it lies, folded as [`REGIONS`] has them first.
    pub within: &'static [&'static str],
}

const fn town(
    names: &'static [&'static str],
    zone: &'static str,
    within: &'static [&'static str],
) -> Town {
    Town {
        names,
        zone,
        within,
    }
}

/// Countries and regions with other ways to write them, folded; the first is what the others stand for.
pub(super) const REGIONS: &[&[&str]] = &[
    &[
        "united kingdom",
        "uk",
        "u k",
        "great britain",
        "britain",
        "gb",
    ],
    &["england"],
    &["scotland"],
    &["wales"],
    &["northern ireland"],
    &[
        "united states",
        "usa",
        "us",
        "u s",
        "u s a",
        "united states of america",
    ],
    &["california", "ca"],
    &["washington state", "wa"],
    &["district of columbia", "dc", "d c"],
    &["new york state", "ny"],
    &["massachusetts", "ma"],
    &["illinois", "il"],
    &["texas", "tx"],
    &["florida", "fl"],
    &["georgia", "ga"],
    &["colorado", "co"],
    &["pennsylvania", "pa"],
    &["ontario", "on"],
    &["quebec", "qc"],
    &["british columbia", "bc"],
    &["new south wales", "nsw"],
    &["victoria", "vic"],
    &["germany", "deutschland"],
    &["netherlands", "the netherlands", "holland"],
    &["czechia", "czech republic"],
    &["spain", "espana"],
    &["italy", "italia"],
    &["austria", "osterreich"],
    &["switzerland", "schweiz", "suisse"],
    &["brazil", "brasil"],
    &["turkey", "turkiye"],
    &["united arab emirates", "uae"],
];

const UK: &[&str] = &["england", "united kingdom"];
const SCOTLAND: &[&str] = &["scotland", "united kingdom"];
const CALIFORNIA: &[&str] = &["california", "united states"];
const TEXAS: &[&str] = &["texas", "united states"];
const GERMANY: &[&str] = &["germany"];
const FRANCE: &[&str] = &["france"];
const SPAIN: &[&str] = &["spain"];
const ITALY: &[&str] = &["italy"];
const SWISS: &[&str] = &["switzerland"];
const INDIA: &[&str] = &["india"];
const CHINA: &[&str] = &["china"];
const BRAZIL: &[&str] = &["brazil"];

/// The towns. Names that several well-known towns share (Cambridge, Portland, Birmingham) are left out.
pub(super) const TOWNS: &[Town] = &[
    town(&["london"], "Europe/London", UK),
    town(&["manchester"], "Europe/London", UK),
    town(&["bristol"], "Europe/London", UK),
    town(&["leeds"], "Europe/London", UK),
    town(&["oxford"], "Europe/London", UK),
    town(&["edinburgh"], "Europe/London", SCOTLAND),
    town(&["glasgow"], "Europe/London", SCOTLAND),
    town(&["cardiff"], "Europe/London", &["wales", "united kingdom"]),
    town(
        &["belfast"],
        "Europe/London",
        &["northern ireland", "united kingdom"],
    ),
    town(&["dublin"], "Europe/Dublin", &["ireland"]),
    town(&["lisbon", "lisboa"], "Europe/Lisbon", &["portugal"]),
    town(&["porto", "oporto"], "Europe/Lisbon", &["portugal"]),
    town(&["madrid"], "Europe/Madrid", SPAIN),
    town(&["barcelona"], "Europe/Madrid", SPAIN),
    town(&["paris"], "Europe/Paris", FRANCE),
    town(&["lyon", "lyons"], "Europe/Paris", FRANCE),
    town(&["toulouse"], "Europe/Paris", FRANCE),
    town(
        &["brussels", "bruxelles", "brussel"],
        "Europe/Brussels",
        &["belgium"],
    ),
    town(&["antwerp", "antwerpen"], "Europe/Brussels", &["belgium"]),
    town(&["amsterdam"], "Europe/Amsterdam", &["netherlands"]),
    town(&["rotterdam"], "Europe/Amsterdam", &["netherlands"]),
    town(&["berlin"], "Europe/Berlin", GERMANY),
    town(&["hamburg"], "Europe/Berlin", GERMANY),
    town(&["munich", "munchen"], "Europe/Berlin", GERMANY),
    town(&["cologne", "koln"], "Europe/Berlin", GERMANY),
    town(
        &["frankfurt", "frankfurt am main"],
        "Europe/Berlin",
        GERMANY,
    ),
    town(&["stuttgart"], "Europe/Berlin", GERMANY),
    town(&["leipzig"], "Europe/Berlin", GERMANY),
    town(&["zurich"], "Europe/Zurich", SWISS),
    town(&["geneva", "geneve", "genf"], "Europe/Zurich", SWISS),
    town(&["basel"], "Europe/Zurich", SWISS),
    town(&["vienna", "wien"], "Europe/Vienna", &["austria"]),
    town(&["prague", "praha"], "Europe/Prague", &["czechia"]),
    town(&["warsaw", "warszawa"], "Europe/Warsaw", &["poland"]),
    town(&["krakow", "cracow"], "Europe/Warsaw", &["poland"]),
    town(&["budapest"], "Europe/Budapest", &["hungary"]),
    town(
        &["bucharest", "bucuresti"],
        "Europe/Bucharest",
        &["romania"],
    ),
    town(&["athens"], "Europe/Athens", &["greece"]),
    town(&["rome", "roma"], "Europe/Rome", ITALY),
    town(&["milan", "milano"], "Europe/Rome", ITALY),
    town(&["turin", "torino"], "Europe/Rome", ITALY),
    town(
        &["copenhagen", "københavn"],
        "Europe/Copenhagen",
        &["denmark"],
    ),
    town(&["stockholm"], "Europe/Stockholm", &["sweden"]),
    town(&["gothenburg", "goteborg"], "Europe/Stockholm", &["sweden"]),
    town(&["oslo"], "Europe/Oslo", &["norway"]),
    town(&["helsinki"], "Europe/Helsinki", &["finland"]),
    town(&["tallinn"], "Europe/Tallinn", &["estonia"]),
    town(&["riga"], "Europe/Riga", &["latvia"]),
    town(&["vilnius"], "Europe/Vilnius", &["lithuania"]),
    town(&["kyiv", "kiev"], "Europe/Kyiv", &["ukraine"]),
    town(&["istanbul"], "Europe/Istanbul", &["turkey"]),
    town(&["tel aviv"], "Asia/Jerusalem", &["israel"]),
    town(&["dubai"], "Asia/Dubai", &["united arab emirates"]),
    town(&["cairo"], "Africa/Cairo", &["egypt"]),
    town(&["lagos"], "Africa/Lagos", &["nigeria"]),
    town(&["accra"], "Africa/Accra", &["ghana"]),
    town(&["nairobi"], "Africa/Nairobi", &["kenya"]),
    town(&["johannesburg"], "Africa/Johannesburg", &["south africa"]),
    town(&["cape town"], "Africa/Johannesburg", &["south africa"]),
    town(&["mumbai", "bombay"], "Asia/Kolkata", INDIA),
    town(&["delhi", "new delhi"], "Asia/Kolkata", INDIA),
    town(&["bengaluru", "bangalore"], "Asia/Kolkata", INDIA),
    town(&["chennai", "madras"], "Asia/Kolkata", INDIA),
    town(&["hyderabad"], "Asia/Kolkata", INDIA),
    town(&["pune"], "Asia/Kolkata", INDIA),
    town(&["singapore"], "Asia/Singapore", &["singapore"]),
    town(&["hong kong"], "Asia/Hong_Kong", &["hong kong", "china"]),
    town(&["beijing", "peking"], "Asia/Shanghai", CHINA),
    town(&["shanghai"], "Asia/Shanghai", CHINA),
    town(&["shenzhen"], "Asia/Shanghai", CHINA),
    town(&["taipei"], "Asia/Taipei", &["taiwan"]),
    town(&["seoul"], "Asia/Seoul", &["south korea"]),
    town(&["tokyo"], "Asia/Tokyo", &["japan"]),
    town(&["osaka"], "Asia/Tokyo", &["japan"]),
    town(&["kyoto"], "Asia/Tokyo", &["japan"]),
    town(
        &["sydney"],
        "Australia/Sydney",
        &["new south wales", "australia"],
    ),
    town(
        &["melbourne"],
        "Australia/Melbourne",
        &["victoria", "australia"],
    ),
    town(&["auckland"], "Pacific/Auckland", &["new zealand"]),
    town(
        &["new york", "new york city", "nyc"],
        "America/New_York",
        &["new york state", "united states"],
    ),
    town(
        &["boston"],
        "America/New_York",
        &["massachusetts", "united states"],
    ),
    town(
        &["washington"],
        "America/New_York",
        &["district of columbia", "united states"],
    ),
    town(
        &["philadelphia"],
        "America/New_York",
        &["pennsylvania", "united states"],
    ),
    town(
        &["atlanta"],
        "America/New_York",
        &["georgia", "united states"],
    ),
    town(
        &["miami"],
        "America/New_York",
        &["florida", "united states"],
    ),
    town(
        &["chicago"],
        "America/Chicago",
        &["illinois", "united states"],
    ),
    town(&["austin"], "America/Chicago", TEXAS),
    town(&["houston"], "America/Chicago", TEXAS),
    town(&["dallas"], "America/Chicago", TEXAS),
    town(
        &["denver"],
        "America/Denver",
        &["colorado", "united states"],
    ),
    town(
        &["seattle"],
        "America/Los_Angeles",
        &["washington state", "washington", "united states"],
    ),
    town(&["san francisco"], "America/Los_Angeles", CALIFORNIA),
    town(&["los angeles"], "America/Los_Angeles", CALIFORNIA),
    town(&["san diego"], "America/Los_Angeles", CALIFORNIA),
    town(&["toronto"], "America/Toronto", &["ontario", "canada"]),
    town(&["montreal"], "America/Toronto", &["quebec", "canada"]),
    town(
        &["vancouver"],
        "America/Vancouver",
        &["british columbia", "canada"],
    ),
    town(&["mexico city"], "America/Mexico_City", &["mexico"]),
    town(&["bogota"], "America/Bogota", &["colombia"]),
    town(&["lima"], "America/Lima", &["peru"]),
    town(&["sao paulo"], "America/Sao_Paulo", BRAZIL),
    town(&["rio de janeiro", "rio"], "America/Sao_Paulo", BRAZIL),
    town(
        &["buenos aires"],
        "America/Argentina/Buenos_Aires",
        &["argentina"],
    ),
];
