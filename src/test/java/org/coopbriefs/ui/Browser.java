package org.coopbriefs.ui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser does between a person and the service: keeps cookies, sends the forms that a page
 * has.
 */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]++)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private String token = "";

    /** A browser in which somebody has signed in. */
    public static Browser signedIn(String name, String password) {
        Browser browser = new Browser();
        assertThat(browser.signIn(name, password).statusCode()).isEqualTo(303);
        browser.get("/doi-mat-khau");
        return browser;
    }

    public Response signIn(String name, String password) {
        get("/dang-nhap");
        return post("/dang-nhap", Map.of("name", name, "password", password, "back", "/"));
    }

    /** Asks for a page without following where it leads; the token of its forms is remembered. */
    public Response get(String address) {
        Response response = keep(request().get(address));
        Matcher found = TOKEN.matcher(response.asString());
        if (found.find()) {
            token = found.group(1);
        }
        return response;
    }

    /** Asks for an address that is encoded already, as where an answer leads is. */
    public Response getAsIs(String address) {
        return keep(request().urlEncodingEnabled(false).get(address));
    }

    /** Sends a form with the token of the page that was last asked for. */
    public Response post(String address, Map<String, ?> fields) {
        return keep(
                request()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParams(fields)
                        .formParam("csrf", token)
                        .post(address));
    }

    /** A request with this browser's cookies and nothing else. */
    public RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies);
    }

    public String token() {
        return token;
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public void bring(String name, String value) {
        cookies.put(name, value);
    }

    private Response keep(Response response) {
        response.detailedCookies()
                .forEach(
                        cookie -> {
                            if (cookie.getMaxAge() == 0) {
                                cookies.remove(cookie.getName());
                            } else {
                                cookies.put(cookie.getName(), cookie.getValue());
                            }
                        });
        return response;
    }
}
