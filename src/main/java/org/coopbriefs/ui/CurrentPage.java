package org.coopbriefs.ui;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.review.ReviewQueue;
import org.coopbriefs.web.Cookies;
import org.coopbriefs.web.Csrf;
import org.coopbriefs.web.Language;
import org.coopbriefs.web.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every page needs to know of the request that it answers; templates reach it as {@code
 * cdi:page}.
 */
@Named("page")
@RequestScoped
public class CurrentPage {

    @Inject HttpServerRequest request;
    @Inject Access access;
    @Inject Assets assets;
    @Inject Clock clock;
    @Inject ReviewQueue queue;

    private boolean failed;
    private Integer waiting;

    @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false")
    boolean provider;

    public Language language() {
        return Language.of(Visitor.cookie(request, Cookies.LANGUAGE).orElse(null));
    }

    /** A token for a form, or an empty text for a visitor without forms. */
    public String csrf() {
        return Csrf.secret(request, access).map(Csrf::token).orElse("");
    }

    public boolean signedIn() {
        return access.isSignedIn();
    }

    /** True for somebody who may walk about; false also before a password is chosen. */
    public boolean viewer() {
        return access.has(Role.VIEWER);
    }

    public boolean editor() {
        return access.has(Role.EDITOR);
    }

    public boolean admin() {
        return access.has(Role.ADMIN);
    }

    /**
     * How many facts wait for the reader, {@link #mostCounted} + 1 where it is more than that. A
     * page that tells of a failure counts nothing: the database may be what failed.
     */
    public int waiting() {
        if (waiting == null) {
            waiting = failed ? 0 : queue.count(ReviewQueue.Filter.NONE);
        }
        return waiting;
    }

    public int mostCounted() {
        return ReviewQueue.MOST_COUNTED;
    }

    /** This page tells of a failure. */
    void fail() {
        failed = true;
    }

    public String user() {
        return access.userName();
    }

    /** Path of the page, for links that come back to it. */
    public String path() {
        return request.path();
    }

    /** True where asking again can't do anything twice. */
    public boolean repeatable() {
        return request.method().name().equals("GET");
    }

    /**
     * Path and query of the page; for a form's answer the home page, since it can't be asked for
     * again.
     */
    public String address() {
        return repeatable() ? request.uri() : "/";
    }

    /** The same for a link that asks again. */
    public String again() {
        return LocalAddress.of(address()).toString();
    }

    /** The same as a value in another address. */
    public String encodedAddress() {
        return URLEncoder.encode(address(), StandardCharsets.UTF_8);
    }

    /** The path alone as a value in another address; a form's answer leads back to its page. */
    public String encodedPath() {
        return URLEncoder.encode(path(), StandardCharsets.UTF_8);
    }

    /** True on this page and those below it; the navigation marks it. */
    public boolean at(String start) {
        return start.equals("/")
                ? path().equals("/")
                : path().equals(start) || path().startsWith(start + "/");
    }

    /** Address of a file of ours that changes when the file does. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** How a table is wanted by whoever reads the page, as a parameter of its address. */
    public String csv() {
        return language().equals(Language.VI) ? "sep=semicolon" : "sep=comma";
    }

    /** True where people may also sign in at a provider of their office. */
    public boolean provider() {
        return provider;
    }

    /** Version of a library whose files are served under its name. */
    public String library(String name) {
        return assets.version(name);
    }

    public Instant now() {
        return clock.instant();
    }
}
