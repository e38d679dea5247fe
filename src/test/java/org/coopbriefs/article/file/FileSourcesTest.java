package org.coopbriefs.article.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.coopbriefs.article.file.RefusedFile.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders, zips and uploads give their files one by one, and refuse single ones. */
class FileSourcesTest {

    private static final byte[] PAGE = "<p>Tỉnh Nghệ An</p>".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private Path zip(Charset names, String... entries) throws IOException {
        Path file = folder.resolve("bai.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(PAGE);
            }
        }
        return file;
    }

    private static void assertRefused(Code code, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RefusedFile.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void readsAZip() throws Exception {
        Path file = zip(StandardCharsets.UTF_8, "2023/tỉnh bạn.html", "b.txt", "__MACOSX/._b.txt");
        try (ZipFiles zip = ZipFiles.open(file, "bai.zip")) {
            assertThat(zip.names()).containsExactly("2023/tỉnh bạn.html", "b.txt");
            assertThat(zip.read("2023/tỉnh bạn.html")).isEqualTo(PAGE);
        }
    }

    @Test
    void readsAZipWithNamesInAnOldEncoding() throws Exception {
        Path file = zip(Charset.forName("windows-1252"), "bài.html");
        try (ZipFiles zip = ZipFiles.open(file, "bai.zip")) {
            assertThat(zip.read(zip.names().getFirst())).isEqualTo(PAGE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/cron.d/x.html",
                "a/../../b.html",
                "/etc/x.html",
                "..\\x.html",
                "\\\\may-chu\\x.html",
                "C:\\x.html",
                "c:x.html",
            })
    void refusesNamesThatLeadOut(String name) throws Exception {
        Path file = zip(StandardCharsets.UTF_8, name, "tot.html");
        try (ZipFiles zip = ZipFiles.open(file, "bai.zip")) {
            assertRefused(Code.PATH, () -> zip.read(name));
            assertThat(zip.read("tot.html")).isEqualTo(PAGE);
        }
    }

    @Test
    void cutsAZipBombOff() throws Exception {
        Path file = folder.resolve("bom.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("to.html"));
            zip.write(new byte[30_000_000]);
            zip.putNextEntry(new ZipEntry("dac.html"));
            zip.write(new byte[9_000_000]);
        }
        try (ZipFiles zip = ZipFiles.open(file, "bom.zip")) {
            assertRefused(Code.TOO_LARGE, () -> zip.read("to.html"));
            assertRefused(Code.BOMB, () -> zip.read("dac.html"));
        }
    }

    @Test
    void refusesWhatIsNoZip() throws Exception {
        Path file = Files.write(folder.resolve("gia.zip"), PAGE);
        assertRefused(Code.BROKEN, () -> ZipFiles.open(file, "gia.zip"));
        assertRefused(Code.UNREADABLE, () -> ZipFiles.open(folder.resolve("khong-co.zip"), "x"));
    }

    @Test
    void walksAFolderWithoutFollowingLinks() throws Exception {
        Path outside = Files.createTempFile("ngoai", ".html");
        Files.createDirectories(folder.resolve("2023"));
        Files.write(folder.resolve("2023/b.html"), PAGE);
        Files.write(folder.resolve("a.txt"), PAGE);
        Files.write(folder.resolve(".an"), PAGE);
        Files.createSymbolicLink(folder.resolve("lien-ket.html"), outside);
        try (FolderFiles files = new FolderFiles(folder)) {
            assertThat(files.names()).doesNotContain(".an").contains("2023/b.html", "a.txt");
            assertThat(files.read("a.txt")).isEqualTo(PAGE);
            assertRefused(Code.PATH, () -> files.read("../x.html"));
            assertRefused(Code.PATH, () -> files.read("lien-ket.html"));
            assertRefused(Code.UNREADABLE, () -> files.read("mat.html"));
        }
        Files.delete(outside);
    }

    @Test
    void leavesOutWhatBrowsersSaveBesideAPage() throws Exception {
        Files.createDirectories(folder.resolve("bai_files"));
        Files.createDirectories(folder.resolve("khac_files"));
        Files.write(folder.resolve("bai.html"), PAGE);
        Files.write(folder.resolve("bai_files/quang-cao.html"), PAGE);
        Files.write(folder.resolve("khac_files/bai-2.html"), PAGE);
        try (FolderFiles files = new FolderFiles(folder)) {
            assertThat(files.names()).containsExactly("bai.html", "khac_files/bai-2.html");
        }
    }

    @Test
    void countsTheFilesOfAnUploadedZip() throws Exception {
        Path zip = zip(StandardCharsets.UTF_8, "a.html", "trong.zip");
        Path broken = Files.write(folder.resolve("gia"), PAGE);
        Path page = Files.write(folder.resolve("p"), PAGE);
        try (UploadedFiles upload = new UploadedFiles()) {
            upload.add("bai.zip", zip);
            upload.add("gia.zip", broken);
            upload.add("index.html", page);
            upload.add("index.html", page);
            assertThat(upload.names())
                    .containsExactly(
                            "bai.zip!/a.html",
                            "bai.zip!/trong.zip",
                            "gia.zip",
                            "index.html",
                            "(2) index.html");
            assertThat(upload.read("bai.zip!/a.html")).isEqualTo(PAGE);
            assertThat(upload.read("(2) index.html")).isEqualTo(PAGE);
            assertRefused(Code.BROKEN, () -> upload.read("gia.zip"));
        }
    }
}
