package org.coopbriefs.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** What a request says about the browser that it comes from. */
public final class Visitor {

    private Visitor() {}

    /** The value of a cookie, if it has one. */
    public static Optional<String> cookie(HttpServerRequest request, String name) {
        return Optional.ofNullable(request.getCookie(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank());
    }

    /** True where cookies can be kept from travelling in the clear. */
    public static boolean isSecure(HttpServerRequest request) {
        return "https".equals(request.scheme());
    }

    /** Where the request comes from. */
    public static String address(HttpServerRequest request) {
        return request.remoteAddress().hostAddress();
    }

    /** Asked for by htmx: a part of a page is expected. */
    public static boolean isHtmx(HttpServerRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
