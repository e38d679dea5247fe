package org.coopbriefs.delivery.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.account.User;
import org.coopbriefs.account.VisibleUnits;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.text.VietnamTime;

/** Who gets an edition. */
@ApplicationScoped
public class Subscribers {

    @Inject EntityManager entities;
    @Inject VisibleUnits visible;
    @Inject Subjects subjects;
    @Inject Clock clock;

    /** A recipient, and how the brief is to reach this one. */
    public record Addressee(Recipient recipient, Form form) {}

    /**
     * Everybody who subscribed to the edition's subject and length of time, directly or by a group,
     * and may see it; each once, the attachment where one of the subscriptions wants it. Whom
     * nothing may be sent to is among them.
     */
    public List<Addressee> of(BriefEdition edition) {
        List<Subscription> subscriptions = inForce(edition);
        Map<String, Form> groups = new HashMap<>();
        Map<Recipient, Form> found = new LinkedHashMap<>();
        for (Subscription subscription : subscriptions) {
            if (subscription.group != null) {
                groups.merge(subscription.group, subscription.form, Subscribers::better);
            } else {
                found.merge(subscription.recipient, subscription.form, Subscribers::better);
            }
        }
        groups.forEach(
                (group, form) ->
                        members(group).forEach(r -> found.merge(r, form, Subscribers::better)));
        List<String> units = subjects.find(edition.province).orElseThrow().asked();
        Map<String, Set<String>> accounts = new HashMap<>();
        List<Addressee> addressees = new ArrayList<>();
        found.forEach(
                (recipient, form) -> {
                    if (maySee(recipient, units, accounts)) {
                        addressees.add(new Addressee(recipient, form));
                    }
                });
        return addressees;
    }

    private static Form better(Form one, Form other) {
        return one == Form.ATTACHMENT ? one : other;
    }

    private List<Subscription> inForce(BriefEdition edition) {
        LocalDate today = VietnamTime.today(clock);
        return entities
                .createQuery(
                        "from Subscription s left join fetch s.recipient where s.subject = ?1"
                                + " and (s.validFrom is null or s.validFrom <= ?2)"
                                + " and (s.validTo is null or s.validTo >= ?2) order by s.id",
                        Subscription.class)
                .setParameter(1, edition.province)
                .setParameter(2, today)
                .getResultList()
                .stream()
                .filter(s -> s.periods.contains(PeriodKind.of(edition.span()).name()))
                .toList();
    }

    private List<Recipient> members(String group) {
        return entities.createNativeQuery(
                        "select * from recipient where ?1 = any(member_of) order by id",
                        Recipient.class)
                .setParameter(1, group)
                .getResultList();
    }

    /** Somebody with an account gets no more by mail than the pages would show. */
    private boolean maySee(
            Recipient recipient, List<String> units, Map<String, Set<String>> accounts) {
        if (recipient.account == null) {
            return true;
        }
        User user = User.named(recipient.account).orElse(null);
        if (user == null || !user.enabled) {
            return false;
        }
        Set<String> seen = accounts.computeIfAbsent(user.name, name -> visible.of(user.provinces));
        return seen.isEmpty() || seen.containsAll(units);
    }
}
