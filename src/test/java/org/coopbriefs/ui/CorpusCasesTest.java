package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.ui.ToldArticle.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.coopbriefs.TestPostgres;
import org.junit.jupiter.api.Test;

/** What people correct becomes cases for those who mend the rules. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class CorpusCasesTest {

    @Test
    void correctionsLeaveAsCasesOfTheCorpus() throws IOException {
        ToldArticle told = ToldArticle.another();
        Browser admin = Browser.signedIn("admin", ToldArticle.ADMIN);
        long amended = told.facts().get(0);
        long refused = told.facts().get(1);
        CardForm.send(admin, amended, Map.of("do", "save", "count", "1.357"));
        CardForm.send(admin, refused, Map.of("do", "reject", "reason", "WRONG_FIGURE"));
        assertThat(admin.get("/xac-minh/khong-su-dung").asString())
                .contains("href=\"/api/corpus-cases.zip\"");
        byte[] zip = api().get("/api/corpus-cases.zip").asByteArray();
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files.get("articles/" + told.article() + ".html")).contains(told.title());
        JsonPath gold = JsonPath.from(files.get("gold/" + told.article() + ".json"));
        assertThat(gold.getString("article")).isEqualTo(told.article() + ".html");
        assertThat(gold.getList("vn_provinces", String.class)).containsExactly("Hà Tĩnh");
        assertThat(gold.getList("foreign_localities", String.class)).containsExactly("Bolikhamxai");
        assertThat(gold.getInt("students[0].count")).isEqualTo(1357);
        assertThat(gold.getBoolean("students[0].optional")).isFalse();
        assertThat(gold.getString("must_not_extract[0].why")).isEqualTo("wrong figure");
    }
}
