package org.coopbriefs.ui;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.coopbriefs.account.Access;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.review.ReviewQueue;
import org.coopbriefs.web.Missing;

/** Which facts somebody means who works through a part of the review queue. */
@ApplicationScoped
class QueueFilters {

    @Inject Provinces provinces;
    @Inject Subjects subjects;
    @Inject Access access;
    @Inject ObjectMapper json;

    ReviewQueue.Filter of(QueueQuery asked) {
        return new ReviewQueue.Filter(
                QueueQuery.isGiven(asked.province)
                        ? provinces.unitsCountedAs(asked.province)
                        : null,
                QueueQuery.isGiven(asked.kind) ? asked.kind : null,
                asked.activity,
                asked.sure(),
                edition(asked).map(this::facts).orElse(null));
    }

    /** The edition whose facts are asked for; the caller has to be allowed to see it. */
    Optional<BriefEdition> edition(QueueQuery asked) {
        if (asked.edition == null) {
            return Optional.empty();
        }
        BriefEdition edition =
                BriefEdition.<BriefEdition>findByIdOptional(asked.edition)
                        .orElseThrow(Missing::new);
        access.requireAll(subjects.find(edition.province).orElseThrow(Missing::new).asked());
        return Optional.of(edition);
    }

    private List<Long> facts(BriefEdition edition) {
        return BriefContent.texts(BriefContent.of(edition.content, json).said().path("counted"))
                .stream()
                .map(Long::valueOf)
                .toList();
    }
}
