package org.coopbriefs.chaos;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * People at work while all goes wrong: one corrects issued briefs, another one agrees where two are
 * needed. Whose question gets no answer asks again, of any node; that must make no edition twice.
 */
final class Officials implements AutoCloseable {

    private static final String FIRST = "admin";
    private static final String SECOND = "nguoi-hai";
    private static final int PAUSE_MILLIS = 300;

    private final Database database;
    private final List<Node> nodes;
    private final Random random;
    private final Set<String> wanted = new TreeSet<>();
    private final Thread thread;
    private volatile Node asked;
    private volatile boolean over;

    Officials(Database database, List<Node> nodes, Random random) throws SQLException {
        this.database = database;
        this.nodes = nodes;
        this.random = random;
        database.run(
                "insert into app_user (name, password_hash, role, provinces, enabled, must_change_password,"
                        + " password_changed_at) select '"
                        + SECOND
                        + "', password_hash, 'EDITOR', '{}', true, false, password_changed_at"
                        + " from app_user where name = '"
                        + FIRST
                        + "'");
        thread = Thread.ofPlatform().name("officials").start(this::work);
    }

    /**
     * One more brief is found to be wrong: mostly the last one issued, whose mail is on its way.
     */
    synchronized void findFault() throws SQLException {
        List<String> issued = briefs("number = 1 and state = 'ISSUED'");
        issued.removeAll(wanted);
        if (!issued.isEmpty()) {
            wanted.add(issued.get(random.nextBoolean() ? 0 : random.nextInt(issued.size())));
        }
    }

    /** Briefs that were found to be wrong, as "slug month". */
    synchronized Set<String> corrected() {
        return new TreeSet<>(wanted);
    }

    /** True while one of them waits for a node's answer. */
    boolean areWaitingFor(Node node) {
        return asked == node;
    }

    /** How many corrections, and answers of the second official, are still to come. */
    long open() throws SQLException {
        return uncorrected().size() + undecided().size();
    }

    private Set<String> uncorrected() throws SQLException {
        Set<String> briefs = corrected();
        briefs.removeAll(briefs("number = 2 and state = 'ISSUED'"));
        return briefs;
    }

    /** Those that the second official is to agree with. */
    private List<String> undecided() throws SQLException {
        return briefs("state = 'DRAFT' and asked_by is not null");
    }

    private List<String> briefs(String which) throws SQLException {
        return database.column(
                "select province || ' ' || period from brief_edition where "
                        + which
                        + " order by issued_at desc, id desc");
    }

    private void work() {
        while (!over) {
            try {
                agree();
                correct();
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                return;
            } catch (IOException | SQLException unanswered) {
                // a node or the database is gone: what was asked for is looked up and asked again
            }
        }
    }

    private void agree() throws IOException, SQLException {
        for (String brief : undecided()) {
            ask(SECOND, call -> call.post(address(brief, "/approval")).statusCode());
        }
    }

    private void correct() throws IOException, SQLException {
        Set<String> open = uncorrected();
        open.removeAll(undecided());
        for (String brief : open) {
            int written =
                    ask(
                            FIRST,
                            call ->
                                    call.body(Map.of("difficulties", "Số liệu được rà soát lại."))
                                            .put(address(brief, "/remarks"))
                                            .statusCode());
            if (written == 200) {
                ask(
                        FIRST,
                        call ->
                                call.body(Map.of("reason", "Sở Ngoại vụ báo lại số liệu."))
                                        .post(address(brief, "/issue"))
                                        .statusCode());
            }
        }
    }

    private int ask(String who, Function<RequestSpecification, Integer> question)
            throws IOException {
        Node node = nodes.get((int) (Math.random() * nodes.size()));
        if (!node.isReady()) {
            return 0;
        }
        asked = node;
        try {
            return question.apply(node.call(who).contentType("application/json"));
        } finally {
            asked = null;
        }
    }

    private static String address(String brief, String what) {
        return "/api/briefs/" + brief.replace(' ', '/') + what;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        thread.interrupt();
        thread.join();
    }
}
