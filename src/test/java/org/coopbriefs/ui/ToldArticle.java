package org.coopbriefs.ui;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.Query;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.coopbriefs.account.Accounts;

/**
 * An article of its own for a test: Hà Tĩnh and Bolikhamxay, with figures that no other has. It has
 * been sent in and read.
 *
 * @param facts those with a figure: the students, then the aid
 */
record ToldArticle(long article, long activity, List<Long> facts, int students, String title) {

    static final String ADMIN = "chi-de-kiem-thu";

    private static final AtomicInteger LAST = new AtomicInteger(100);

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>%1$s</title></head>
            <body><article><h1>%1$s</h1>
            <p>Ngày 12/9/2023, tại thành phố Hà Tĩnh, lãnh đạo tỉnh Hà Tĩnh đã có buổi làm việc với đoàn đại biểu tỉnh
            Bôlykhămxay (Lào) về kết quả hợp tác trong lĩnh vực giáo dục và đào tạo giữa hai địa phương trong năm.</p>
            <p>Dịp này, tỉnh Hà Tĩnh đã tiếp nhận %2$d lưu học sinh tỉnh Bôlykhămxay vào học tại Trường Đại học Hà Tĩnh.</p>
            <p>Tỉnh Hà Tĩnh cũng trao tặng tỉnh Bôlykhămxay 3%2$d triệu đồng để mua sắm trang thiết bị dạy học.</p>
            <p>Hai bên nhất trí tiếp tục gặp gỡ thường xuyên trong thời gian tới và động viên bà con hai bên biên giới.</p>
            </article></body></html>
            """;

    /** Sends in another one. */
    static ToldArticle another() {
        int students = LAST.incrementAndGet();
        return another("Hà Tĩnh tiếp nhận %d lưu học sinh Lào".formatted(students), students);
    }

    /** The same event, told by another paper. */
    ToldArticle again() {
        return another("Thêm %d lưu học sinh Lào đến Hà Tĩnh".formatted(students), students);
    }

    private static ToldArticle another(String title, int students) {
        Arc.container().instance(Accounts.class).get().bootstrapAdmin(ADMIN);
        JsonPath told =
                api().contentType("text/html; charset=utf-8")
                        .body(PAGE.formatted(title, students))
                        .post("/api/articles")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        long activity = told.getLong("activities[0]");
        List<Long> facts =
                api().get("/api/activities/" + activity)
                        .jsonPath()
                        .getList("facts.findAll { it.kind != 'delegation' }.id", Long.class);
        return new ToldArticle(told.getLong("id"), activity, facts, students, title);
    }

    /** A program's request in the administrator's name. */
    static RequestSpecification api() {
        return given().auth().preemptive().basic("admin", ADMIN);
    }

    /** Changes rows behind the service's back, with values for ?1, ?2 ... */
    static void run(String sql, Object... values) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Query query = Panache.getEntityManager().createNativeQuery(sql);
                            for (int i = 0; i < values.length; i++) {
                                query.setParameter(i + 1, values[i]);
                            }
                            query.executeUpdate();
                        });
    }
}
