package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.User;

/**
 * A real browser in which a person works, and what every page owes that person: accessible by WCAG
 * 2.2 A and AA, nothing that scrolls sideways on a phone, no error in the console (what the
 * Content-Security-Policy refuses is one). {@link #isFine} holds a page to it and leaves pictures
 * in {@code target/screenshots}. Closing fails on errors that nobody asked for.
 */
public final class Screen implements AutoCloseable {

    static final String PASSWORD = "mot chieu mua o Khe Sanh";

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;
    private static final int HEIGHT = 800;
    private static final Path PICTURES = Path.of("target/screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private Screen(boolean scripts) {
        context = Chromium.visitor(scripts);
        page = context.newPage();
        page.setViewportSize(DESKTOP, HEIGHT);
        page.onConsoleMessage(this::hear);
        page.onPageError(errors::add);
    }

    /** Of somebody who has not signed in. */
    public static Screen ofVisitor() {
        return new Screen(true);
    }

    /** Of somebody who signs in with the form. */
    public static Screen of(String name, String password) {
        return new Screen(true).signIn(name, password);
    }

    /** Of somebody with this role and these provinces (none means all); made where absent. */
    public static Screen of(Role role, String... provinces) {
        return of(name(role, provinces), PASSWORD);
    }

    /** The same in a browser that runs no scripts. */
    public static Screen withoutScripts(Role role, String... provinces) {
        return new Screen(false).signIn(name(role, provinces), PASSWORD);
    }

    private static String name(Role role, String... provinces) {
        Set<String> slugs = new TreeSet<>(List.of(provinces));
        String name =
                "screen."
                        + role.name().toLowerCase(Locale.ROOT)
                        + (slugs.isEmpty() ? "" : "." + String.join(".", slugs));
        if (QuarkusTransaction.requiringNew().call(() -> User.named(name).isEmpty())) {
            Arc.container().instance(Accounts.class).get().create(name, PASSWORD, role, slugs);
        }
        return name;
    }

    /** What Playwright sees and does. */
    public Page page() {
        return page;
    }

    /** Opens an address of the service. */
    public Screen go(String address) {
        page.navigate(RestAssured.baseURI + ":" + RestAssured.port + address);
        return this;
    }

    /** Fills in and sends the sign-in form. */
    public Screen signIn(String name, String password) {
        go("/dang-nhap");
        page.fill("input[name=name]", name);
        page.fill("input[name=password]", password);
        page.click("button[type=submit]");
        return this;
    }

    /** Desktop or phone. */
    public Screen wide(int width) {
        page.setViewportSize(width, HEIGHT);
        return this;
    }

    /**
     * Holds the page that is open to what every page owes, wide and narrow, light and dark.
     *
     * @param name of its pictures
     */
    public Screen isFine(String name) {
        for (int width : new int[] {DESKTOP, PHONE}) {
            wide(width);
            doesNotScrollSideways(name);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                picture(name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
                isAccessible(name + " at " + width + " px, " + scheme);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        wide(DESKTOP);
        return hasNoErrors(name);
    }

    /** No violation of WCAG 2.2 A and AA. */
    public Screen isAccessible(String what) {
        // our pages have no frames of others, for which it would open a window each time
        List<Rule> violations =
                new AxeBuilder(page).setLegacyMode(true).withTags(WCAG).analyze().getViolations();
        assertThat(violations.stream().flatMap(Screen::told)).as(what).isEmpty();
        return this;
    }

    /** No error so far, in scripts or by the Content-Security-Policy. */
    public Screen hasNoErrors(String what) {
        assertThat(errors).as("console of " + what).isEmpty();
        return this;
    }

    /**
     * Takes back the console's errors for a moment in which some are right, as for an answer 404.
     */
    public Screen forgetErrors() {
        errors.clear();
        return this;
    }

    /** Leaves a picture of the whole page in {@code target/screenshots}. */
    public Screen picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
        hasNoErrors("a screen that closes");
    }

    private void doesNotScrollSideways(String name) {
        Object beyond =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue())
                .as("pixels that " + name + " reaches beyond the screen")
                .isZero();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            errors.add(message.text() + " (" + message.location() + ")");
        }
    }

    private static Stream<String> told(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
    }
}
