//! The packed file: which sheets there are, where, and the table of texts that they share.

use super::sheet;
use super::xml::{Listener, attribute, listen};
use crate::error::FileError;
use crate::grid::Grid;
use crate::limits::{CELL_OVERHEAD, MAX_SHARED_BYTES, MAX_SHEETS, MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES};
use memchr::memmem;
use quick_xml::events::BytesStart;
use std::collections::HashMap;
use std::io::Cursor;
use zip::ZipArchive;
use zip::result::ZipError;

/// A sheet of a workbook.
pub(super) struct Sheet {
    /// Its name.
    pub(super) name: String,
    /// Whether it is hidden.
    pub(super) hidden: bool,
    path: String,
}

/// A packed file, and how many bytes may still be unpacked of it.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    unpacked: u64,
}

impl<'a> Package<'a> {
    /// Opens a packed file.
    ///
    /// # Errors
    /// [`FileError::TooLarge`] when it says that it holds more than may be unpacked, [`FileError::Damaged`] when it is none.
    pub(super) fn open(content: &'a [u8]) -> Result<Self, FileError> {
        // The list of entries is held in memory: it is bounded by what can be one.
        if memmem::find_iter(content, b"PK\x01\x02").take(MAX_ZIP_ENTRIES + 1).count() > MAX_ZIP_ENTRIES {
            return Err(FileError::TooLarge("entries"));
        }
        let archive = ZipArchive::new(Cursor::new(content)).map_err(|error| failed(&error))?;
        Ok(Self { archive, unpacked: MAX_UNPACKED_BYTES })
    }

    /// Reads an entry to a listener; says whether there is one.
    fn listen(&mut self, path: &str, listener: &mut impl Listener) -> Result<bool, FileError> {
        match self.archive.by_name(path) {
            Ok(entry) if entry.size() > self.unpacked => Err(FileError::TooLarge("unpacked")),
            Ok(entry) => listen(entry, &mut self.unpacked, listener).map(|()| true),
            Err(ZipError::FileNotFound) => Ok(false),
            Err(error) => Err(failed(&error)),
        }
    }

    /// The sheets in the order of the workbook; those that hold no cells, such as charts, are none.
    ///
    /// # Errors
    /// [`FileError::Damaged`] when there is no workbook in it.
    pub(super) fn sheets(&mut self) -> Result<Vec<Sheet>, FileError> {
        let mut workbook = Workbook::default();
        let mut folder = "xl/".to_owned();
        if !self.listen("xl/workbook.xml", &mut workbook)? {
            // The workbook may lie elsewhere: the relations of the package say where.
            let mut relations = Relations::default();
            self.listen("_rels/.rels", &mut relations)?;
            let place = relations.of_kind("officeDocument").map(|target| resolved("", target));
            let place = place.ok_or_else(|| FileError::Damaged("it holds no workbook".to_owned()))?;
            folder = place.rsplit_once('/').map_or_else(String::new, |(folder, _)| format!("{folder}/"));
            if !self.listen(&place, &mut workbook)? {
                return Err(FileError::Damaged("it holds no workbook".to_owned()));
            }
        }
        let mut relations = Relations::default();
        self.listen(&format!("{folder}_rels/workbook.xml.rels"), &mut relations)?;
        let sheets = workbook.sheets.into_iter().filter_map(|(name, hidden, id)| {
            let (kind, target) = relations.targets.get(&id)?;
            (kind.ends_with("/worksheet")).then(|| Sheet { name, hidden, path: resolved(&folder, target) })
        });
        Ok(sheets.collect())
    }

    /// The texts that cells refer to by number.
    ///
    /// # Errors
    /// [`FileError::TooLarge`] when they take more memory than they may.
    pub(super) fn texts(&mut self) -> Result<Vec<String>, FileError> {
        let mut texts = Texts::default();
        self.listen("xl/sharedStrings.xml", &mut texts)?;
        Ok(texts.all)
    }

    /// The rows of a sheet.
    ///
    /// # Errors
    /// As [`Grid::push`], and when it is damaged.
    pub(super) fn grid(&mut self, sheet: &Sheet, texts: &[String]) -> Result<Grid, FileError> {
        let mut rows = sheet::Rows::new(texts);
        self.listen(&sheet.path, &mut rows)?;
        rows.into_grid()
    }
}

fn failed(error: &ZipError) -> FileError {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => FileError::Protected,
        other => FileError::Damaged(other.to_string().chars().take(200).collect()),
    }
}

/// The place of an entry, as a relation in `folder` names it.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            other => parts.push(other),
        }
    }
    parts.join("/")
}

/// `workbook.xml`: name, whether hidden, and id of the relation of each sheet.
#[derive(Default)]
struct Workbook {
    sheets: Vec<(String, bool, String)>,
}

impl Listener for Workbook {
    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), FileError> {
        if tag.local_name().into_inner() == "sheet" {
            if self.sheets.len() >= MAX_SHEETS {
                return Err(FileError::TooLarge("sheets"));
            }
            let hidden = attribute(tag, "state").is_some_and(|state| state != "visible");
            let name = attribute(tag, "name").unwrap_or_default();
            self.sheets.push((name, hidden, attribute(tag, "id").unwrap_or_default()));
        }
        Ok(())
    }

    fn end(&mut self, _: &str) -> Result<bool, FileError> {
        Ok(true)
    }

    fn text(&mut self, _: &str) {}
}

/// Relations: kind and target by id.
#[derive(Default)]
struct Relations {
    targets: HashMap<String, (String, String)>,
}

impl Relations {
    fn of_kind(&self, kind: &str) -> Option<&str> {
        let mut targets = self.targets.values();
        targets.find(|(of, _)| of.rsplit('/').next() == Some(kind)).map(|(_, target)| target.as_str())
    }
}

impl Listener for Relations {
    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), FileError> {
        if tag.local_name().into_inner() == "Relationship" && self.targets.len() < MAX_ZIP_ENTRIES {
            let value = |name| attribute(tag, name).unwrap_or_default();
            self.targets.insert(value("Id"), (value("Type"), value("Target")));
        }
        Ok(())
    }

    fn end(&mut self, _: &str) -> Result<bool, FileError> {
        Ok(true)
    }

    fn text(&mut self, _: &str) {}
}

/// `sharedStrings.xml`: a text for each `si`, its runs joined, without the readings of Japanese text.
#[derive(Default)]
struct Texts {
    all: Vec<String>,
    current: String,
    in_text: bool,
    in_reading: bool,
    bytes: usize,
}

impl Listener for Texts {
    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), FileError> {
        match tag.local_name().into_inner() {
            "si" => self.current.clear(),
            "rPh" => self.in_reading = true,
            "t" => self.in_text = !self.in_reading,
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<bool, FileError> {
        match name {
            "t" => self.in_text = false,
            "rPh" => self.in_reading = false,
            "si" => {
                self.bytes += self.current.len() + CELL_OVERHEAD;
                if self.bytes > MAX_SHARED_BYTES {
                    return Err(FileError::TooLarge("texts"));
                }
                self.all.push(sheet::unescaped(&self.current));
            }
            _ => {}
        }
        Ok(true)
    }

    fn text(&mut self, text: &str) {
        // A text of more than this is no cell's: it is cut rather than held.
        if self.in_text && self.current.len() < MAX_SHARED_BYTES {
            self.current.push_str(text);
        }
    }
}
