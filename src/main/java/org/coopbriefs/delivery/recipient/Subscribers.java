package org.coopbriefs.delivery.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coopbriefs.account.User;
import org.coopbriefs.account.VisibleUnits;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.delivery.mail.OwnWords;
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
     * Everybody who subscribed to the edition's subject, length of time and calendar, directly or
     * by a group, and may see it; each once, the attachment where one of the subscriptions wants
     * it. Whom nothing may be sent to is among them.
     */
    public List<Addressee> of(BriefEdition edition) {
        List<Subscription> subscriptions = inForce(edition, null);
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
        Rule rule = rule(edition);
        List<Addressee> addressees = new ArrayList<>();
        found.forEach(
                (recipient, form) -> {
                    if (rule.maySee(recipient)) {
                        addressees.add(new Addressee(recipient, form));
                    }
                });
        return addressees;
    }

    private static Form better(Form one, Form other) {
        return one == Form.ATTACHMENT ? one : other;
    }

    /** Ids of those recipients that subscribe to the edition today, directly or by a group. */
    public Set<Long> subscribed(BriefEdition edition, Collection<Recipient> recipients) {
        Set<Long> direct = new HashSet<>();
        Set<String> groups = new HashSet<>();
        for (Subscription subscription : inForce(edition, recipients)) {
            if (subscription.group != null) {
                groups.add(subscription.group);
            } else {
                direct.add(subscription.recipient.id);
            }
        }
        return recipients.stream()
                .filter(r -> direct.contains(r.id) || !Collections.disjoint(groups, r.groups))
                .map(r -> r.id)
                .collect(Collectors.toSet());
    }

    /** Those of groups and, where named, of these recipients only. */
    private List<Subscription> inForce(BriefEdition edition, Collection<Recipient> recipients) {
        LocalDate today = VietnamTime.today(clock);
        String whose = recipients == null ? "" : " and (s.group is not null or r in ?4)";
        TypedQuery<Subscription> query =
                entities.createQuery(
                        "from Subscription s left join fetch s.recipient r where s.subject = ?1"
                                + " and (s.validFrom is null or s.validFrom <= ?2)"
                                + " and (s.validTo is null or s.validTo >= ?2)"
                                + " and (s.calendar is null or s.calendar = ?3)"
                                + whose
                                + " order by s.id",
                        Subscription.class);
        query.setParameter(1, edition.province)
                .setParameter(2, today)
                .setParameter(3, edition.span().calendar());
        if (recipients != null) {
            query.setParameter(4, recipients);
        }
        return query.getResultList().stream()
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

    /** The rule for an edition; what it looks up it remembers. */
    public Rule rule(BriefEdition edition) {
        return new Rule(subjects.find(edition.province).orElseThrow().asked());
    }

    /** To whom nothing of an edition may be sent, whatever was subscribed to. */
    public final class Rule {

        private final List<String> units;

        /** By user, the units seen (none means all); empty where nothing is. */
        private final Map<String, Optional<Set<String>>> accounts = new HashMap<>();

        private Rule(List<String> units) {
            this.units = units;
        }

        /** Why nothing may be sent to a recipient; empty where it may. */
        public Optional<String> obstacle(Recipient recipient) {
            if (recipient.heldAt != null) {
                return Optional.of(OwnWords.HELD_BACK.with(recipient.heldReason));
            }
            if (!recipient.isReachable()) {
                return Optional.of(OwnWords.UNSUBSCRIBED.with());
            }
            return maySee(recipient)
                    ? Optional.empty()
                    : Optional.of(OwnWords.NOT_FOR_ACCOUNT.with(recipient.account));
        }

        /** Somebody with an account gets no more by mail than the pages would show. */
        private boolean maySee(Recipient recipient) {
            return recipient.account == null
                    || accounts.computeIfAbsent(recipient.account, this::seen)
                            .filter(seen -> seen.isEmpty() || seen.containsAll(units))
                            .isPresent();
        }

        private Optional<Set<String>> seen(String account) {
            return User.named(account)
                    .filter(user -> user.enabled)
                    .map(user -> visible.of(user.provinces));
        }
    }
}
