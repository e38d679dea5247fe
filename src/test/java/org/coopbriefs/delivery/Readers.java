package org.coopbriefs.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Set;
import org.coopbriefs.TestClock;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.PeriodKind;
import org.coopbriefs.delivery.recipient.Recipient;
import org.coopbriefs.delivery.recipient.Subscription;

/** Recipients for tests. */
public final class Readers {

    private Readers() {}

    /** Nobody gets anything any more; what was sent stays on record. */
    static void forgetAll() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Subscription.deleteAll();
                            Recipient.deleteAll();
                        });
    }

    /** Somebody who gets a subject's yearly briefs. */
    public static Recipient subscribed(String address, String subject, Form form) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Recipient recipient = recipient(address);
                            recipient.persist();
                            Subscription subscription = subscription(subject, form);
                            subscription.recipient = recipient;
                            subscription.persist();
                            return recipient;
                        });
    }

    static Recipient recipient(String address) {
        Recipient recipient = new Recipient();
        recipient.name = "Bà Nguyễn Thị " + address.substring(0, 1).toUpperCase();
        recipient.address = address;
        recipient.language = "vi";
        recipient.source = "văn bản số 12/SNgV";
        recipient.groups = Set.of();
        recipient.createdAt = TestClock.now();
        return recipient;
    }

    static Subscription subscription(String subject, Form form) {
        Subscription subscription = new Subscription();
        subscription.subject = subject;
        subscription.periods = List.of(PeriodKind.YEAR.name());
        subscription.form = form;
        return subscription;
    }
}
