//! What the columns of a table mean: by their headings, in the ten languages of the product and as vendors write them.

use crate::grid::is_blank;
use licet_domain::{code, serial};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a column means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "ColumnMeaning"))]
pub enum Column {
    /// The serial number.
    Serial,
    /// Identity of the machine.
    HostId,
    /// What kind of machine it is.
    SystemType,
    /// Identity of the storage network.
    San,
    /// Price tier of the machine.
    DeployedTier,
    /// Version that is deployed.
    Version,
    /// Name of the technical contact.
    ContactName,
    /// E-mail of the technical contact.
    ContactEmail,
    /// Id of the install-at address.
    InstallAt,
    /// Serial number of the term before.
    Renews,
}

/// Headings by meaning. They are compared as [`folded`] makes them: without case, accents, spaces and signs, so that
/// `Numéro de série`, `N° de série` and `Serial Number(s)` need one spelling each.
const HEADINGS: &[(Column, &[&str])] = &[
    (
        Column::Serial,
        &[
            // English
            "serial number",
            "serial",
            "serial no",
            "serial nr",
            "serial num",
            "serial #",
            "s/n",
            "sn",
            "serials",
            "serial numbers",
            "serial nos",
            "license serial",
            "license serial number",
            "licence serial number",
            "product serial number",
            "product serial",
            "entitlement serial number",
            "certificate serial number",
            "serial id",
            "serial code",
            // Deutsch
            "Seriennummer",
            "Seriennummern",
            "Serien-Nr.",
            "Seriennr",
            "Serien-Nummer",
            "Serialnummer",
            "Ser.-Nr.",
            "Lizenz-Seriennummer",
            "Produkt-Seriennummer",
            // Français
            "numéro de série",
            "numéros de série",
            "n° de série",
            "no de série",
            "nos de série",
            "nº de série",
            "num de série",
            "numéro série",
            "numéro de série du produit",
            "numéro de série de la licence",
            // Italiano
            "numero di serie",
            "numeri di serie",
            "n. di serie",
            "nº di serie",
            "num. di serie",
            "numero seriale",
            "numeri seriali",
            "seriale",
            "matricola",
            "numero di matricola",
            // Español
            "número de serie",
            "números de serie",
            "n.º de serie",
            "no. de serie",
            "n. de serie",
            "núm. de serie",
            "nro. de serie",
            "n° serie",
            "nº serie",
            "número serie",
            "serie",
            "número serial",
            // Português
            "número de série",
            "números de série",
            "n.º de série",
            "número série",
            "nº série",
            "série",
            "número serial",
            "números seriais",
            // 日本語
            "シリアル番号",
            "シリアルナンバー",
            "シリアル",
            "シリアルNo",
            "シリアル No.",
            "シリアル ナンバー",
            "製造番号",
            "製品シリアル番号",
            "製品番号シリアル",
            "シリアル番号一覧",
            "ライセンスシリアル番号",
            "製品シリアル",
            // 한국어
            "일련번호",
            "일련 번호",
            "시리얼 번호",
            "시리얼",
            "시리얼넘버",
            "시리얼 넘버",
            "시리얼 No",
            "제품 일련번호",
            "제조번호",
            "라이선스 일련번호",
            // 简体中文
            "序列号",
            "序列号码",
            "序列编号",
            "产品序列号",
            "许可证序列号",
            "系列号",
            "串号",
            // 繁體中文
            "序號",
            "序列號",
            "序列號碼",
            "產品序號",
            "產品序列號",
            "授權序號",
            "流水號",
        ],
    ),
    (
        Column::HostId,
        &[
            "host id",
            "host",
            "hostid",
            "host ids",
            "host identifier",
            "host name",
            "hostname",
            "machine id",
            "server id",
            "Host-Kennung",
            "Hostkennung",
            "Rechner-ID",
            "Maschinen-ID",
            "Hostname",
            "Server-ID",
            "ID d’hôte",
            "ID hôte",
            "ID de l’hôte",
            "identifiant d’hôte",
            "identifiant de l’hôte",
            "hôte",
            "nom d’hôte",
            "ID host",
            "ID dell’host",
            "identificativo host",
            "identificatore host",
            "nome host",
            "ID de host",
            "ID del host",
            "identificador de host",
            "identificador del host",
            "ID de anfitrión",
            "anfitrión",
            "ID do host",
            "identificador do host",
            "nome do host",
            "ホストID",
            "ホスト ID",
            "ホスト",
            "ホスト名",
            "ホスト識別子",
            "マシンID",
            "サーバーID",
            "호스트 ID",
            "호스트",
            "호스트 식별자",
            "호스트명",
            "호스트 이름",
            "서버 ID",
            "主机 ID",
            "主机",
            "主机标识",
            "主机标识符",
            "主机名",
            "主机号",
            "主機 ID",
            "主機",
            "主機識別碼",
            "主機識別",
            "主機名稱",
            "主機代碼",
        ],
    ),
    (
        Column::SystemType,
        &[
            "system type",
            "system",
            "machine type",
            "Systemtyp",
            "System-Typ",
            "type de système",
            "tipo di sistema",
            "tipo de sistema",
            "システムの種類",
            "システムタイプ",
            "システム種別",
            "システム",
            "시스템 유형",
            "시스템 종류",
            "시스템",
            "系统类型",
            "系统",
            "系統類型",
            "系統",
        ],
    ),
    (Column::San, &["san", "san id", "SAN-ID", "ID SAN", "ID de SAN", "ID du SAN", "SAN 标识", "SAN 識別碼"]),
    (
        Column::DeployedTier,
        &[
            "deployed tier",
            "tier",
            "deployed price tier",
            "price tier",
            "Eingesetzte Preisstufe",
            "Preisstufe",
            "palier de prix déployé",
            "palier de prix",
            "palier déployé",
            "palier",
            "niveau de prix",
            "livello di prezzo installato",
            "livello di prezzo",
            "fascia installata",
            "fascia",
            "fascia di prezzo",
            "nivel de precio desplegado",
            "nivel desplegado",
            "nivel",
            "nivel de precio",
            "nível de preço implantado",
            "nível implantado",
            "nível",
            "nível de preço",
            "導入する価格ティア",
            "価格ティア",
            "導入価格帯",
            "価格帯",
            "ティア",
            "배포 가격 등급",
            "배포 등급",
            "등급",
            "가격 등급",
            "部署的价格级别",
            "部署级别",
            "级别",
            "价格级别",
            "部署的價格等級",
            "價格等級",
            "部署層級",
            "層級",
            "價格層級",
        ],
    ),
    (
        Column::Version,
        &[
            "version",
            "product version",
            "deployed version",
            "Produktversion",
            "version du produit",
            "versione",
            "versión",
            "versão",
            "バージョン",
            "版数",
            "버전",
            "版本",
            "产品版本",
            "產品版本",
        ],
    ),
    (
        Column::ContactName,
        &[
            "contact name",
            "technical contact",
            "contact",
            "contact person",
            "technical contact name",
            "Ansprechpartner",
            "Ansprechpartnerin",
            "Technischer Ansprechpartner",
            "Kontakt",
            "Name des Ansprechpartners",
            "Kontaktname",
            "contact technique",
            "nom du contact",
            "referente",
            "referente tecnico",
            "contatto",
            "contatto tecnico",
            "nome del contatto",
            "contacto",
            "contacto técnico",
            "nombre del contacto",
            "nombre de contacto",
            "contato",
            "contato técnico",
            "nome do contato",
            "担当者",
            "担当者名",
            "技術担当者",
            "連絡先",
            "技術連絡先",
            "담당자",
            "담당자 이름",
            "담당자명",
            "기술 담당자",
            "연락처",
            "联系人",
            "技术联系人",
            "联系人姓名",
            "聯絡人",
            "技術聯絡人",
            "聯絡人姓名",
        ],
    ),
    (
        Column::ContactEmail,
        &[
            "contact email",
            "technical contact email",
            "email",
            "e-mail",
            "mail",
            "e-mail address",
            "email address",
            "E-Mail-Adresse",
            "E-Mail des Ansprechpartners",
            "Kontakt-E-Mail",
            "adresse e-mail",
            "e-mail du contact",
            "courriel",
            "indirizzo e-mail",
            "e-mail del referente",
            "e-mail del contatto",
            "correo electrónico",
            "correo",
            "correo del contacto",
            "dirección de correo electrónico",
            "e-mail do contato",
            "endereço de e-mail",
            "メール",
            "メールアドレス",
            "担当者メール",
            "電子メール",
            "이메일",
            "이메일 주소",
            "전자 메일",
            "담당자 이메일",
            "电子邮件",
            "邮箱",
            "联系人邮箱",
            "电子邮件地址",
            "電子郵件",
            "聯絡人電子郵件",
            "電子郵件地址",
        ],
    ),
    (
        Column::InstallAt,
        &[
            "install at",
            "install at address",
            "address id",
            "Installationsadresse",
            "Einsatzort",
            "Adress-ID",
            "adresse d’installation",
            "ID d’adresse",
            "indirizzo di installazione",
            "ID indirizzo",
            "dirección de instalación",
            "ID de dirección",
            "endereço de instalação",
            "ID do endereço",
            "設置場所",
            "設置先住所",
            "住所ID",
            "설치 주소",
            "설치 장소",
            "주소 ID",
            "安装地址",
            "地址 ID",
            "安裝地址",
        ],
    ),
    (
        Column::Renews,
        &[
            "renews",
            "renewed serial number",
            "previous serial number",
            "old serial number",
            "erneuert",
            "bisherige Seriennummer",
            "alte Seriennummer",
            "renouvelle",
            "ancien numéro de série",
            "rinnova",
            "numero di serie precedente",
            "renueva",
            "número de serie anterior",
            "renova",
            "número de série anterior",
            "更新元シリアル番号",
            "更新元",
            "旧シリアル番号",
            "갱신 대상",
            "이전 일련번호",
            "续订自",
            "原序列号",
            "續約自",
            "原序號",
        ],
    ),
];

/// Longest heading; a longer text is no heading.
const LONGEST: usize = 60;

/// A heading without case, accents, spaces and signs, and in one normal form.
pub(crate) fn folded(heading: &str) -> String {
    code::visible(heading)
        .nfkd()
        .filter(|c| c.is_alphanumeric() && !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// The headings, folded once.
fn known() -> &'static std::collections::HashMap<String, Column> {
    static KNOWN: std::sync::OnceLock<std::collections::HashMap<String, Column>> = std::sync::OnceLock::new();
    KNOWN.get_or_init(|| {
        let all =
            HEADINGS.iter().flat_map(|(column, names)| names.iter().map(move |name| (folded(name), *column)));
        all.collect()
    })
}

/// What a heading means.
pub(crate) fn meaning(heading: &str) -> Option<Column> {
    if heading.chars().count() > LONGEST {
        return None;
    }
    let heading = folded(heading);
    if let Some(column) = known().get(&heading) {
        return Some(*column);
    }
    // A plural or a note behind it: `Serial Number(s)`, `Host ID (optional)`.
    let shorter = heading.strip_suffix('s').or_else(|| heading.strip_suffix("optional"));
    shorter.and_then(|shorter| known().get(shorter)).copied()
}

/// What each cell of a heading row means. Of several columns of one meaning, the first counts; for serial numbers the
/// first whose values below look like some, since `序號` also names a running number.
pub(crate) fn meanings(heading: &[String], below: &[&[String]]) -> Vec<Option<Column>> {
    let looks_right =
        |at: usize| below.iter().any(|row| row.get(at).is_some_and(|cell| !serial::all_in(cell).is_empty()));
    let mut all: Vec<Option<Column>> = heading.iter().map(|cell| meaning(cell)).collect();
    let serials: Vec<usize> = (0..all.len()).filter(|at| all[*at] == Some(Column::Serial)).collect();
    let best = serials.iter().copied().find(|at| looks_right(*at)).or(serials.first().copied());
    let mut seen = std::collections::HashSet::new();
    for (at, column) in all.iter_mut().enumerate() {
        let first =
            column.is_none_or(
                |column| {
                    if column == Column::Serial { Some(at) == best } else { seen.insert(column) }
                },
            );
        if !first {
            *column = None;
        }
    }
    all
}

/// The letters of a column, as spreadsheets name it.
pub(crate) fn letters(index: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(index) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// Whether two heading rows are the same, written in whatever form.
pub(crate) fn same_heading(one: &[String], other: &[String]) -> bool {
    let filled = |cells: &[String]| cells.iter().rposition(|cell| !is_blank(cell)).map_or(0, |at| at + 1);
    let (one, other) = (&one[..filled(one)], &other[..filled(other)]);
    !one.is_empty()
        && one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| folded(one) == folded(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    // I3: headings as vendors and spreadsheets in ten languages write them.
    #[rstest]
    #[case("Serial Number", Column::Serial)]
    #[case("SERIAL_NUMBER", Column::Serial)]
    #[case("Serial Number(s)", Column::Serial)]
    #[case("S/N", Column::Serial)]
    #[case("Serial #", Column::Serial)]
    #[case("Serien-Nr.", Column::Serial)]
    #[case("N° de série", Column::Serial)]
    #[case("Nu\u{301}mero de se\u{301}rie", Column::Serial)]
    #[case("NÚMERO DE SÉRIE", Column::Serial)]
    #[case("Numero di serie", Column::Serial)]
    #[case("シリアル番号", Column::Serial)]
    #[case("ｼﾘｱﾙ番号", Column::Serial)]
    #[case("일련번호", Column::Serial)]
    #[case("序列号", Column::Serial)]
    #[case("序號", Column::Serial)]
    #[case("Ｓｅｒｉａｌ　Ｎｕｍｂｅｒ", Column::Serial)]
    #[case("\u{FEFF}Serial number", Column::Serial)]
    #[case("Host-ID", Column::HostId)]
    #[case("ホスト ID", Column::HostId)]
    #[case("担当者", Column::ContactName)]
    #[case("E-mail", Column::ContactEmail)]
    fn a_heading_is_understood(#[case] heading: &str, #[case] column: Column) {
        assert_eq!(meaning(heading), Some(column));
    }

    #[rstest]
    #[case("Quantity")]
    #[case("")]
    #[case("B0000000001")]
    #[case("Acme licence list 2026")]
    #[case("Serial numbers of all machines that were bought since the first of January of this year")]
    fn other_text_is_no_heading(#[case] heading: &str) {
        assert_eq!(meaning(heading), None);
    }

    #[test]
    fn the_column_that_holds_serial_numbers_is_theirs() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let below = row(["1", "B0000000001", "H1"]);
        let found = meanings(&row(["序號", "產品序號", "主機 ID"]), &[&below]);
        assert_eq!(found, [None, Some(Column::Serial), Some(Column::HostId)]);
    }

    #[test]
    fn columns_have_letters() {
        assert_eq!([0, 25, 26, 701, 702, 16_383].map(letters), ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    }
}
