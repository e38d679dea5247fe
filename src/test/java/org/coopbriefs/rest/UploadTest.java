package org.coopbriefs.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.article.file.FolderFiles;
import org.coopbriefs.article.file.ImportRun;
import org.coopbriefs.article.file.Imports;
import org.coopbriefs.start.FirstStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files at once: each has its own result, and an import goes on where it was. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class UploadTest {

    private static final int FILES = 120;

    @Inject FirstStart firstStart;
    @Inject Imports imports;
    @TempDir Path folder;

    @BeforeEach
    void haveAnAdministrator() {
        if (!firstStart.isDone()) {
            firstStart.run();
        }
    }

    private static byte[] page(String title) {
        String html =
                """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>%s</title></head><body><article>
                <h1>%s</h1><p>Ngày 5/4/2024, tại thành phố Hà Tĩnh, lãnh đạo tỉnh Hà Tĩnh tiếp đoàn đại biểu tỉnh Khăm Muộn
                (Lào) sang thăm và làm việc.</p><p>Hai bên thống nhất tiếp tục phối hợp đào tạo cán bộ.</p>
                </article></body></html>
                """;
        return html.formatted(title, title).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(page("Trong gói nén " + name.length()));
            }
        }
        return out.toByteArray();
    }

    @Test
    void answersForEachFile() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        byte[] packed = zip("tin.html", "../ngoai.html", "trong.zip");
        Response answer =
                Api.asAdmin()
                        .multiPart("files", "bai.html", page("Hà Tĩnh tiếp Khăm Muộn"), "text/html")
                        .multiPart("files", "anh.png", png, "image/png")
                        .multiPart("files", "gia.html", png, "text/html")
                        .multiPart("files", "goi.zip", packed, "application/zip")
                        .multiPart("files", "rong.txt", new byte[0], "text/plain")
                        .header("Accept-Language", "vi")
                        .post("/api/articles");
        answer.then().statusCode(201);
        JsonPath files = answer.jsonPath();
        assertThat(files.getList("name", String.class))
                .containsExactly(
                        "bai.html",
                        "anh.png",
                        "gia.html",
                        "goi.zip!/tin.html",
                        "goi.zip!/../ngoai.html",
                        "goi.zip!/trong.zip",
                        "rong.txt");
        assertThat(files.getList("code", String.class))
                .containsExactly(
                        null,
                        "file.KIND",
                        "article.NOT_TEXT",
                        null,
                        "file.PATH",
                        "file.ARCHIVE",
                        "article.EMPTY");
        assertThat(files.getString("reason[1]")).contains("Không đọc loại tệp này");
        assertThat(files.getString("title[0]")).isEqualTo("Hà Tĩnh tiếp Khăm Muộn");
        assertThat(files.getList("activities[0]")).isNotEmpty();
        Api.asAdmin()
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .body("total", equalTo(7))
                .body("done", equalTo(7))
                .body("kept", equalTo(2))
                .body("refused", equalTo(5))
                .body("remainingSeconds", equalTo(0));
        assertThat(progress(answer, "?state=REFUSED&page=0"))
                .contains("anh.png", "Không đọc loại tệp này")
                .doesNotContain("bai.html");
        assertThat(progress(answer, "?size=2&page=1"))
                .contains("gia.html")
                .doesNotContain("anh.png");
    }

    /** What the page of a run asks for while it is watched. */
    private static String progress(Response upload, String query) {
        String run = upload.header("Location").replaceAll(".*/", "");
        return Api.asAdmin()
                .header("Accept-Language", "vi")
                .get("/dot-nhap/" + run + "/tien-do" + query)
                .asString();
    }

    @Test
    void knowsTheSameFilesAgain() {
        byte[] page = page("Hai lần một bài");
        Response first = upload("a.html", page);
        Response again = upload("b.html", page);
        first.then().statusCode(201);
        again.then().statusCode(200).body("[0].id", equalTo(first.jsonPath().getInt("[0].id")));
    }

    @Test
    void asksForFiles() {
        RequestSpecification empty = Api.asAdmin().multiPart("ghi-chu", "không có tệp");
        empty.post("/api/articles").then().statusCode(400);
    }

    private static Response upload(String name, byte[] bytes) {
        return Api.asAdmin().multiPart("files", name, bytes, "text/html").post("/api/articles");
    }

    @Test
    void goesOnWhereItWas() throws Exception {
        for (int i = 0; i < FILES; i++) {
            Files.write(folder.resolve("bai-" + i + ".html"), page("Bài thứ " + i));
        }
        try (FolderFiles source = new FolderFiles(folder)) {
            ImportRun run = imports.begin(source, "import");
            assertThat(imports.step(run, source)).isTrue();
            assertThat(imports.progress(run).done()).isEqualTo(50);
        }
        Files.write(folder.resolve("them.html"), page("Bài đến sau"));
        try (FolderFiles source = new FolderFiles(folder)) {
            ImportRun run = imports.runAll(source, "import");
            assertThat(imports.progress(run).kept()).isEqualTo(FILES + 1);
            assertThat(imports.progress(run).isDone()).isTrue();
            ImportRun another = imports.runAll(source, "import");
            assertThat(another.id).isNotEqualTo(run.id);
            assertThat(imports.progress(another).known()).isEqualTo(FILES + 1);
            assertItems(run, another);
        }
    }

    private static void assertItems(ImportRun... runs) {
        for (ImportRun run : runs) {
            List<String> names =
                    Api.asAdmin()
                            .get("/api/imports/" + run.id + "/items?size=500")
                            .jsonPath()
                            .getList("items.name");
            assertThat(names).hasSize(FILES + 1).doesNotHaveDuplicates();
        }
    }
}
