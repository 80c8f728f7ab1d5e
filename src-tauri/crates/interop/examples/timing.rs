use std::time::Instant;
fn main() {
    let one = std::fs::read_to_string("fixtures/apple-3.0.vcf").unwrap();
    let card = &one[..one.find("END:VCARD").unwrap() + 11];
    let all = card.repeat(30_000);
    let t = Instant::now();
    let f = fairlead_interop::read("x", all.as_bytes()).unwrap();
    println!(
        "vcard {} {} bytes {:?}",
        f.people.len(),
        all.len(),
        t.elapsed()
    );
    let t = Instant::now();
    let w = fairlead_interop::vcard::write(&f.people);
    println!("write {} {:?}", w.len(), t.elapsed());
    let mut csv = String::from(
        "Notes:\n\"x, y\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
    );
    for i in 0..30_000 {
        csv.push_str(&format!("Ada,Example{i},https://www.linkedin.com/in/ada-{i},,\"Example, Engines\",Senior Analyst,08 Feb 2019\n"));
    }
    let t = Instant::now();
    let f = fairlead_interop::read("x", csv.as_bytes()).unwrap();
    println!(
        "linkedin {} {} bytes {:?}",
        f.people.len(),
        csv.len(),
        t.elapsed()
    );
    let t = Instant::now();
    let n: usize = f
        .people
        .iter()
        .map(|p| {
            fairlead_interop::key::name(&p.name).len()
                + fairlead_interop::key::organisation(&p.organisation).len()
                + fairlead_interop::key::profile(&p.links[0].value)
                    .unwrap()
                    .len()
        })
        .sum();
    println!("keys {} {:?}", n, t.elapsed());
    // hostile
    let evil = format!(
        "BEGIN:VCARD\nFN:A\nPHOTO;X=\"a;ENCODING=b:\n{}END:VCARD\n",
        "AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIIIIJJJJKKKKLLLLMMMMNNNNOOOOPPPPQQQQRRRRSSSS\n"
            .repeat(200_000)
    );
    let t = Instant::now();
    let _ = fairlead_interop::read("x", evil.as_bytes());
    println!("evil photo {} {:?}", evil.len(), t.elapsed());
    let evil = format!(
        "BEGIN:VCARD\nFN:A\nNOTE;QUOTED-PRINTABLE:{}END:VCARD\n",
        "a=\n".repeat(2_000_000)
    );
    let t = Instant::now();
    let _ = fairlead_interop::read("x", evil.as_bytes());
    println!("evil qp {} {:?}", evil.len(), t.elapsed());
}
