package org.coopbriefs.article.fetch;

import java.time.Instant;

/** Inside this package only: carries a reason from where it is found to where it is told. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final FetchRefusal.Code code;
    private final transient Instant notBefore;

    Refused(FetchRefusal.Code code, String detail) {
        this(code, detail, null);
    }

    Refused(FetchRefusal.Code code, String detail, Instant notBefore) {
        super(detail, null, false, false);
        this.code = code;
        this.notBefore = notBefore;
    }

    FetchRefusal.Code code() {
        return code;
    }

    FetchRefusal refusal(String address, Instant at) {
        return new FetchRefusal(code, getMessage(), address, at, notBefore);
    }
}
