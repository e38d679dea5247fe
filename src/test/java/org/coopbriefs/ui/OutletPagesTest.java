package org.coopbriefs.ui;

import static org.coopbriefs.ui.ToldArticle.api;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of newspapers and portals is found in by words, kind and province. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class OutletPagesTest {

    private static final String LAI_CHAU = "https-khong.laichau-thu.example";
    private static final String NATIONAL = "toan-quoc-thu.example";

    @Inject Accounts accounts;

    private Browser admin;

    @BeforeEach
    void haveTwo() {
        accounts.bootstrapAdmin(ToldArticle.ADMIN);
        put(LAI_CHAU, "Báo thử Lai Châu", "PROVINCE", "lai-chau");
        put(NATIONAL, "Tờ báo thử toàn quốc", "NATIONAL", null);
        admin = Browser.signedIn("admin", ToldArticle.ADMIN);
    }

    private static void put(String host, String name, String kind, String province) {
        Map<String, Object> outlet = new HashMap<>();
        outlet.put("name", name);
        outlet.put("kind", kind);
        outlet.put("province", province);
        outlet.put("permitted", false);
        api().contentType("application/json").body(outlet).put("/api/outlets/" + host);
    }

    @Test
    void wordsNeedNoMarks() {
        found("?q=bao+thu+lai+chau")
                .body(containsString(LAI_CHAU))
                .body(not(containsString(NATIONAL)));
    }

    @Test
    void kindAndProvinceNarrowTheList() {
        found("?kind=NATIONAL&q=thu")
                .body(containsString(NATIONAL))
                .body(not(containsString(LAI_CHAU)));
        found("?province=lai-chau")
                .body(containsString(LAI_CHAU))
                .body(not(containsString(NATIONAL)));
    }

    @Test
    void nothingFoundIsSaid() {
        found("?q=khong-co-bao-nay").body(containsString("Không có báo, cổng nào khớp"));
    }

    private ValidatableResponse found(String query) {
        return admin.getAsIs("/thiet-lap/to-bao" + query).then().statusCode(200);
    }
}
