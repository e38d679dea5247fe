package org.coopbriefs.ui;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a review card, as a browser without scripts sends it. */
final class CardForm {

    private static final Pattern SELECT =
            Pattern.compile("<select[^>]* name=\"([^\"]+)\".*?</select>", Pattern.DOTALL);

    private CardForm() {}

    /** What stands in it, by name. */
    static Map<String, String> of(Browser browser, long fact) {
        String page = browser.get("/xac-minh/" + fact).asString();
        Map<String, String> form = new HashMap<>();
        add(form, page, "<input class=\"form-control[^>]*? name=\"([^\"]+)\" value=\"([^\"]*)\"");
        add(form, page, "(?s)id=\"phieu\"[^>]*>.*?name=\"(seen)\" value=\"(\\d+)\"");
        add(form, page, "name=\"(scope)\" id=\"[^\"]*\" value=\"([A-Z]+)\"[^>]* checked");
        Matcher select = SELECT.matcher(page);
        while (select.find()) {
            Matcher chosen = Pattern.compile("value=\"([^\"]*)\" selected").matcher(select.group());
            form.put(select.group(1), chosen.find() ? chosen.group(1) : "");
        }
        return form;
    }

    private static void add(Map<String, String> form, String page, String pattern) {
        Matcher field = Pattern.compile(pattern).matcher(page);
        while (field.find()) {
            form.putIfAbsent(field.group(1), field.group(2));
        }
    }

    /** Sends it with something changed in it. */
    static Response send(Browser browser, long fact, Map<String, String> changes) {
        Map<String, String> form = of(browser, fact);
        form.putAll(changes);
        return browser.post("/xac-minh/" + fact, form);
    }
}
