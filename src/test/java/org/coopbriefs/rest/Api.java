package org.coopbriefs.rest;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

/** Calls the interface as the administrator. */
final class Api {

    static final String PASSWORD = "chi-de-kiem-thu";

    private Api() {}

    static RequestSpecification asAdmin() {
        return given().auth().preemptive().basic("admin", PASSWORD);
    }

    /** What a brief says. */
    static JsonPath brief(String province, String period) {
        return asAdmin()
                .get("/api/briefs/{province}/{period}", province, period)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
