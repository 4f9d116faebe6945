//! `cargo xtask release`: packages of the app and the portal for Debian and Fedora, the same bytes for the same commit.
//!
//! Each package is a tree of files, made below the target folder from `packaging/` and the built programs, which
//! `dpkg-deb` and `rpmbuild` wrap. Not for: installers for Windows and macOS, which are built there (`packaging/README.md`).

use crate::process::{answer, built, cargo, must, npm, root, target};
use crate::system::{self, Need};
use crate::{Outcome, setup};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A file of a package: where it comes from, where it goes, and whether it may be run.
struct File {
    from: PathBuf,
    to: &'static str,
    mode: u32,
}

/// What is filled into the texts of `packaging/`.
struct Facts {
    /// Whether the packages are made to be tried, not to be handed out: quickly, whatever their size.
    is_trial: bool,
    version: String,
    /// Seconds since 1970 of the commit: the time of everything in a package.
    epoch: String,
    /// Its day, `2026-11-30`.
    date: String,
}

struct Package {
    name: &'static str,
    /// Its folder in `packaging/`.
    folder: PathBuf,
    /// The tree to wrap.
    tree: PathBuf,
    /// Files in `/etc` that are the administrator's.
    settings: &'static [&'static str],
}

/// Builds the programs and wraps them; prints what was made.
pub fn release(words: &[String]) -> Outcome {
    let profile = match words {
        [] => "release",
        [flag, profile] if flag == "--profile" && profile == "dev" => "debug",
        _ => return Err("`release` takes nothing, or `--profile dev` to wrap a debug build".into()),
    };
    system::prepare(Need::Release)?;
    build(profile)?;
    let made = wrap_all(profile)?;
    let before = sums(&made)?;
    if sums(&wrap_all(profile)?)? != before {
        return Err("wrapping the same programs again gave other bytes".into());
    }
    print!("{before}");
    Ok(())
}

/// Where packages are made.
pub fn folder() -> PathBuf {
    target().join("packages")
}

fn build(profile: &str) -> Outcome {
    setup::node_packages("ui")?;
    must(&mut npm("ui", &["run", "build"]))?;
    let mut cargo = cargo();
    cargo.args(["build", "--locked", "-p", "licet", "-p", "licet-remind", "-p", "licet-portal"]);
    if profile == "release" {
        // Paths of the machine that builds belong to nobody else, and would make other bytes in another folder.
        let home = answer("rustc", &["--print", "sysroot"]).unwrap_or_default();
        let registry = std::env::var("CARGO_HOME")
            .or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")))
            .unwrap_or_default();
        let maps = [(root().display().to_string(), "/licet"), (registry, "/cargo"), (home, "/rust")];
        let flags = maps.iter().map(|(from, to)| format!("--remap-path-prefix={from}={to}"));
        let c_flags = maps.iter().map(|(from, to)| format!("-ffile-prefix-map={from}={to}"));
        cargo
            .arg("--release")
            .env("CARGO_ENCODED_RUSTFLAGS", flags.collect::<Vec<_>>().join("\u{1f}"))
            .env("CFLAGS", c_flags.collect::<Vec<_>>().join(" "));
    }
    must(&mut cargo)
}

/// Wraps what is built: a `.deb` and an `.rpm` of each package.
fn wrap_all(profile: &str) -> Outcome<Vec<PathBuf>> {
    let facts = facts(profile != "release")?;
    let work = folder();
    if work.exists() {
        fs::remove_dir_all(&work).map_err(|reason| format!("{}: {reason}", work.display()))?;
    }
    let packages = [app(&work, profile, &facts)?, portal(&work, profile, &facts)?];
    let mut made = Vec::new();
    for package in &packages {
        made.push(deb(package, &work, &facts)?);
        made.push(rpm(package, &work, &facts)?);
    }
    Ok(made)
}

fn facts(is_trial: bool) -> Outcome<Facts> {
    let text = read(&root().join("Cargo.toml"))?;
    let version = text.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    let epoch = answer("git", &["-C", &root().display().to_string(), "log", "-1", "--format=%ct"]);
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().or(epoch).ok_or("git tells no time of a commit")?;
    let date = answer("date", &["-u", "-d", &format!("@{epoch}"), "+%F"]).ok_or("date tells no day")?;
    Ok(Facts { is_trial, version: version.ok_or("Cargo.toml names no version")?.to_owned(), epoch, date })
}

fn app(work: &Path, profile: &str, facts: &Facts) -> Outcome<Package> {
    let package = Package::begin("licet", "app", work, facts)?;
    package.program(profile, "licet")?;
    package.program(profile, "licet-remind")?;
    let icons = root().join("icons");
    package.files(&[
        File {
            from: package.folder.join("app.licet.desktop.desktop"),
            to: "usr/share/applications/app.licet.desktop.desktop",
            mode: 0o644,
        },
        File {
            from: icons.join("licet.svg"),
            to: "usr/share/icons/hicolor/scalable/apps/licet.svg",
            mode: 0o644,
        },
        File {
            from: icons.join("32x32.png"),
            to: "usr/share/icons/hicolor/32x32/apps/licet.png",
            mode: 0o644,
        },
        File {
            from: icons.join("128x128.png"),
            to: "usr/share/icons/hicolor/128x128/apps/licet.png",
            mode: 0o644,
        },
        File {
            from: icons.join("128x128@2x.png"),
            to: "usr/share/icons/hicolor/256x256/apps/licet.png",
            mode: 0o644,
        },
    ])?;
    let metadata = filled(&package.folder.join("app.licet.desktop.metainfo.xml"), facts)?;
    package.write("usr/share/metainfo/app.licet.desktop.metainfo.xml", &metadata)?;
    package.compressed("usr/share/man/man1/licet.1", &filled(&package.folder.join("licet.1"), facts)?)?;
    Ok(package)
}

fn portal(work: &Path, profile: &str, facts: &Facts) -> Outcome<Package> {
    let mut package = Package::begin("licet-portal", "portal", work, facts)?;
    package.settings = &["/etc/licet-portal/portal.env"];
    package.program(profile, "licet-portal")?;
    let from = |name: &str| package.folder.join(name);
    package.files(&[
        File {
            from: from("licet-portal.service"),
            to: "usr/lib/systemd/system/licet-portal.service",
            mode: 0o644,
        },
        File { from: from("licet-portal.sysusers"), to: "usr/lib/sysusers.d/licet-portal.conf", mode: 0o644 },
        File { from: from("portal.env"), to: "etc/licet-portal/portal.env", mode: 0o640 },
    ])?;
    let program = package.tree.join("usr/bin/licet-portal");
    for (shell, to) in [
        ("bash", "usr/share/bash-completion/completions/licet-portal"),
        ("zsh", "usr/share/zsh/vendor-completions/_licet-portal"),
        ("fish", "usr/share/fish/vendor_completions.d/licet-portal.fish"),
    ] {
        let text = answer(&program, &["completions", shell]).ok_or("licet-portal completes nothing")?;
        package.write(to, &format!("{text}\n"))?;
    }
    let pages = work.join("manual");
    make_folder(&pages)?;
    must(Command::new(&program).arg("manual").arg(&pages))?;
    for page in entries(&pages)? {
        let name = page.file_name().unwrap_or_default().to_string_lossy().into_owned();
        package.compressed(&format!("usr/share/man/man1/{name}"), &read(&page)?)?;
    }
    Ok(package)
}

impl Package {
    fn begin(name: &'static str, folder: &str, work: &Path, facts: &Facts) -> Outcome<Self> {
        let folder = root().join("packaging").join(folder);
        let package = Self { name, folder, tree: work.join(name).join("tree"), settings: &[] };
        package
            .write(&format!("usr/share/doc/{name}/copyright"), &read(&root().join("packaging/copyright"))?)?;
        package
            .compressed(&format!("usr/share/doc/{name}/changelog"), &read(&root().join("CHANGELOG.md"))?)?;
        let day =
            answer("date", &["-u", "-R", "-d", &format!("@{}", facts.epoch)]).ok_or("date tells no day")?;
        package.compressed(
            &format!("usr/share/doc/{name}/changelog.Debian"),
            &format!(
                "{name} ({}-1) stable; urgency=medium\n\n  * Build of this version; changelog.gz lists what it changes.\n\n \
                 -- The Licet authors <packages@licet.app>  {day}\n",
                facts.version
            ),
        )?;
        Ok(package)
    }

    /// The built program without its symbols.
    fn program(&self, profile: &str, name: &str) -> Outcome {
        let to = self.tree.join("usr/bin").join(name);
        make_parent(&to)?;
        must(Command::new("strip").arg("--strip-all").arg("-o").arg(&to).arg(built(profile, name)))?;
        set_mode(&to, 0o755)
    }

    fn files(&self, files: &[File]) -> Outcome {
        for file in files {
            let to = self.tree.join(file.to);
            make_parent(&to)?;
            fs::copy(&file.from, &to).map_err(|reason| format!("{}: {reason}", file.from.display()))?;
            set_mode(&to, file.mode)?;
        }
        Ok(())
    }

    fn write(&self, to: &str, text: &str) -> Outcome {
        let to = self.tree.join(to);
        make_parent(&to)?;
        fs::write(&to, text).map_err(|reason| format!("{}: {reason}", to.display()))?;
        set_mode(&to, 0o644)
    }

    /// Writes `to` with `.gz` behind it, without a name or a time in it.
    fn compressed(&self, to: &str, text: &str) -> Outcome {
        self.write(to, text)?;
        must(Command::new("gzip").args(["-9n"]).arg(self.tree.join(to)))
    }
}

/// Writes into the app in `tree` in which kind of package it comes, as @tauri-apps/cli does when it bundles: the updater
/// asks `tauri_utils::platform::bundle_type`.
fn mark(package: &Package, tree: &Path, kind: &str) -> Outcome {
    const UNKNOWN: &str = "__TAURI_BUNDLE_TYPE_VAR_UNK";
    if package.name != "licet" {
        return Ok(());
    }
    let program = tree.join("usr/bin/licet");
    let mut bytes = fs::read(&program).map_err(|reason| format!("{}: {reason}", program.display()))?;
    let known = format!("__TAURI_BUNDLE_TYPE_VAR_{kind}");
    let at: Vec<usize> = memchr::memmem::find_iter(&bytes, UNKNOWN).collect();
    if at.is_empty() || known.len() != UNKNOWN.len() {
        return Err(format!("{}: {UNKNOWN} is not in it", program.display()));
    }
    for at in at {
        bytes[at..at + known.len()].copy_from_slice(known.as_bytes());
    }
    fs::write(&program, bytes).map_err(|reason| format!("{}: {reason}", program.display()))
}

/// Wraps a tree as a Debian package.
fn deb(package: &Package, work: &Path, facts: &Facts) -> Outcome<PathBuf> {
    let tree = work.join(package.name).join("deb");
    copy_tree(&package.tree, &tree)?;
    mark(package, &tree, "DEB")?;
    let arch = answer("dpkg", &["--print-architecture"]).ok_or("dpkg tells no architecture")?;
    let control = filled(&package.folder.join("control"), facts)?
        .replace("@ARCH@", &arch)
        .replace("@DEPENDS@", &libraries(package, work)?)
        .replace("@SIZE@", &kibibytes(&package.tree)?.to_string());
    let meta = tree.join("DEBIAN");
    make_folder(&meta)?;
    write(&meta.join("control"), &control)?;
    write(&meta.join("md5sums"), &md5sums(&tree)?)?;
    if !package.settings.is_empty() {
        write(&meta.join("conffiles"), &format!("{}\n", package.settings.join("\n")))?;
    }
    for script in ["postinst", "prerm", "postrm"] {
        let from = package.folder.join(script);
        if from.exists() {
            write(&meta.join(script), &read(&from)?)?;
            set_mode(&meta.join(script), 0o755)?;
        }
    }
    let file = work.join(format!("{}_{}-1_{arch}.deb", package.name, facts.version));
    must(
        Command::new("dpkg-deb")
            .args(["--root-owner-group", "-Zxz", if facts.is_trial { "-z0" } else { "-z9" }, "--build"])
            .arg(&tree)
            .arg(&file)
            .env("SOURCE_DATE_EPOCH", &facts.epoch),
    )?;
    Ok(file)
}

/// The packages that the program's libraries come from, as `dpkg-shlibdeps` finds them.
fn libraries(package: &Package, work: &Path) -> Outcome<String> {
    let folder = work.join(package.name).join("shlibs");
    make_folder(&folder.join("debian"))?;
    write(
        &folder.join("debian/control"),
        &format!("Source: {0}\n\nPackage: {0}\nArchitecture: any\n", package.name),
    )?;
    let output = Command::new("dpkg-shlibdeps")
        .arg("-O")
        .arg(package.tree.join("usr/bin").join(package.name))
        .current_dir(&folder)
        .output()
        .map_err(|reason| format!("dpkg-shlibdeps: {reason}"))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    said.lines().find_map(|line| line.strip_prefix("shlibs:Depends=")).map(str::to_owned).ok_or_else(|| {
        format!("dpkg-shlibdeps finds no libraries: {}", String::from_utf8_lossy(&output.stderr))
    })
}

/// SHA-256 and size of each package, a line each.
fn sums(files: &[PathBuf]) -> Outcome<String> {
    files.iter().try_fold(String::new(), |all, file| {
        let sum = answer("sha256sum", &[&file.display().to_string()]).ok_or("sha256sum failed")?;
        let size = fs::metadata(file).map_err(|reason| format!("{}: {reason}", file.display()))?.len();
        Ok(format!("{all}{sum}  {:.1} MB\n", size as f64 / 1e6))
    })
}

fn md5sums(tree: &Path) -> Outcome<String> {
    let listed = answer(
        "sh",
        &[
            "-c",
            &format!(
                "cd '{}' && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum",
                tree.display()
            ),
        ],
    );
    listed.map(|text| text + "\n").ok_or_else(|| "md5sum failed".into())
}

fn kibibytes(tree: &Path) -> Outcome<u64> {
    let said = answer("du", &["-sk", "--apparent-size", &tree.display().to_string()]);
    said.and_then(|said| said.split_whitespace().next()?.parse().ok()).ok_or_else(|| "du failed".into())
}

/// Wraps a tree as an RPM package.
fn rpm(package: &Package, work: &Path, facts: &Facts) -> Outcome<PathBuf> {
    let top = work.join(package.name).join("rpm");
    make_folder(&top)?;
    let spec = top.join(format!("{}.spec", package.name));
    let tree = top.join("tree");
    copy_tree(&package.tree, &tree)?;
    mark(package, &tree, "RPM")?;
    let doc = tree.join("usr/share/doc").join(package.name);
    fs::remove_file(doc.join("changelog.Debian.gz")).map_err(|reason| reason.to_string())?;
    write(&spec, &filled(&package.folder.join("spec"), facts)?)?;
    must(
        Command::new("rpmbuild")
            .args(["-bb", "--quiet"])
            .args(["--define", &format!("_topdir {}", top.display())])
            .args(["--define", &format!("tree {}", tree.display())])
            .args(["--define", "_buildhost licet"])
            .args(["--define", "_build_id_links none"])
            .args(["--define", "debug_package %{nil}"])
            .args(["--define", "__os_install_post %{nil}"])
            .args(["--define", &format!("_binary_payload w{}.zstdio", if facts.is_trial { 1 } else { 19 })])
            .args(["--define", "use_source_date_epoch_as_buildtime 1"])
            .args(["--define", "clamp_mtime_to_source_date_epoch 1"])
            .arg(&spec)
            .env("SOURCE_DATE_EPOCH", &facts.epoch),
    )?;
    let arch = answer("uname", &["-m"]).ok_or("uname tells no architecture")?;
    let name = format!("{}-{}-1.{arch}.rpm", package.name, facts.version);
    let file = work.join(&name);
    fs::rename(top.join("RPMS").join(&arch).join(&name), &file)
        .map_err(|reason| format!("{name}: {reason}"))?;
    Ok(file)
}

fn filled(file: &Path, facts: &Facts) -> Outcome<String> {
    Ok(read(file)?.replace("@VERSION@", &facts.version).replace("@DATE@", &facts.date))
}

/// Copies a tree; everybody may enter its folders, whatever the umask was.
fn copy_tree(from: &Path, to: &Path) -> Outcome {
    make_parent(to)?;
    must(Command::new("cp").arg("-a").arg(from).arg(to))?;
    must(Command::new("find").arg(to).args(["-type", "d", "-exec", "chmod", "0755", "{}", "+"]))
}

fn entries(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let failed = |reason: std::io::Error| format!("{}: {reason}", folder.display());
    let mut all = fs::read_dir(folder)
        .map_err(failed)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(failed)?;
    all.sort();
    Ok(all)
}

fn make_parent(file: &Path) -> Outcome {
    file.parent().map_or(Ok(()), make_folder)
}

fn make_folder(folder: &Path) -> Outcome {
    fs::create_dir_all(folder).map_err(|reason| format!("{}: {reason}", folder.display()))
}

fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|reason| format!("{}: {reason}", file.display()))
}

fn write(file: &Path, text: &str) -> Outcome {
    fs::write(file, text).map_err(|reason| format!("{}: {reason}", file.display()))?;
    set_mode(file, 0o644)
}

#[cfg(unix)]
fn set_mode(file: &Path, mode: u32) -> Outcome {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(file, fs::Permissions::from_mode(mode))
        .map_err(|reason| format!("{}: {reason}", file.display()))
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: u32) -> Outcome {
    Ok(())
}
