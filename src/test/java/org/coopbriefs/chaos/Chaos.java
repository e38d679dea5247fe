package org.coopbriefs.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.coopbriefs.delivery.mail.ScriptedSmtp;

/**
 * Kills the nodes at random moments while the mail server and the database misbehave, then lets all
 * recover and judges. What happens is drawn from a seed; when exactly, the machine decides. {@code
 * ./run chaos [kills] [seed]}.
 */
public final class Chaos implements AutoCloseable {

    private static final int KILLS = 100;
    private static final Duration MONTH = Duration.ofDays(32);

    /** Longer than any message waits for its next attempt. */
    private static final Duration LATER = MONTH.plusDays(2);

    private static final Duration UNTIL_THE_MOMENT = Duration.ofSeconds(6);
    private static final Duration UNTIL_ALL_IS_DONE = Duration.ofMinutes(10);
    private static final int SLOWEST_START_MILLIS = 6_000;
    private static final int BETWEEN_KILLS_MILLIS = 1_500;
    private static final int KILLS_A_TROUBLE = 6;
    private static final int KILLS_A_MOOD = 2;
    private static final int KILLS_A_CORRECTION = 2;

    private final int kills;
    private final Random random;
    private final Database database;
    private final ScriptedSmtp server = new ScriptedSmtp();
    private final Returns returns = new Returns();
    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final List<Node> nodes;
    private final Load load;
    private final Officials officials;
    private final Map<Moment, Integer> killed = new EnumMap<>(Moment.class);
    private final Map<Mood, Integer> moods = new EnumMap<>(Mood.class);
    private final Map<Trouble, Integer> troubles = new EnumMap<>(Trouble.class);

    private Duration ahead = Duration.ZERO;
    private boolean fourEyes;
    private Mood mood = Mood.WELL;
    private int endedByThemselves;

    Chaos(Path folder, int kills, long seed) throws Exception {
        this.kills = kills;
        random = new Random(seed);
        System.out.printf("seed %d, %d kills, files in %s%n", seed, kills, folder);
        database = new Database(folder.resolve("postgres"));
        mood.of(server);
        server.whenTaken(this::arrive);
        int smtp = server.settings().port();
        nodes =
                List.of(
                        new Node(1, database, smtp, returns.port(), folder),
                        new Node(2, database, smtp, returns.port(), folder));
        // one after the other: the first makes the tables
        for (Node node : nodes) {
            node.start(ahead, fourEyes);
            node.awaitReady();
        }
        load = new Load(database);
        officials = new Officials(database, nodes, random);
    }

    private void arrive(String mail) {
        Arrival arrival = Arrival.of(mail);
        arrivals.add(arrival);
        returns.of(arrival);
        // a thousand briefs in memory are too many
        server.forget();
    }

    public static void main(String... arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : KILLS;
        long seed =
                arguments.length > 1 ? Long.parseLong(arguments[1]) : new Random().nextInt(1 << 20);
        boolean holds;
        try (Chaos chaos = new Chaos(Files.createTempDirectory("chaos"), kills, seed)) {
            Verdict verdict = chaos.run();
            chaos.print(verdict);
            holds = verdict.faults().isEmpty();
        }
        // only now, for an exit leaves the nodes running
        System.exit(holds ? 0 : 1);
    }

    /** All of it, from the first kill to the verdict. */
    Verdict run() throws Exception {
        for (int kill = 1; kill <= kills; kill++) {
            ahead = kill > kills * 3 / 4 ? MONTH : Duration.ZERO;
            fourEyes = kill > kills / 2;
            if (kill % KILLS_A_MOOD == 0) {
                change(Mood.any(random));
            }
            if (kill % KILLS_A_TROUBLE == 0) {
                trouble(Trouble.values()[random.nextInt(Trouble.values().length)]);
            }
            if (kill % KILLS_A_CORRECTION == 0) {
                officials.findFault();
            }
            load.keepUp();
            kill(kill, nodes.get(random.nextInt(nodes.size())));
        }
        recover();
        return Verdict.of(
                database,
                new Verdict.Expected(load.expected(ahead), officials.corrected()),
                new Verdict.Mail(arrivals, returns),
                nodes.getFirst());
    }

    private void change(Mood next) {
        mood = next;
        mood.of(server);
        moods.merge(next, 1, Integer::sum);
    }

    private void trouble(Trouble trouble) throws IOException, InterruptedException {
        trouble.befall(database);
        troubles.merge(trouble, 1, Integer::sum);
    }

    private void kill(int number, Node node) throws Exception {
        Moment wanted = Moment.values()[random.nextInt(Moment.values().length)];
        Thread.sleep(random.nextInt(BETWEEN_KILLS_MILLIS));
        Moment met = meet(wanted, node);
        node.kill();
        killed.merge(met, 1, Integer::sum);
        System.out.printf(
                "%d/%d %s killed while %s; mail server %s%n",
                number, kills, node.client(), met, mood);
        node.start(ahead, fourEyes);
    }

    /** Waits until the node is at what is wanted, where it comes to that; says what it is at. */
    private Moment meet(Moment wanted, Node node) throws Exception {
        if (wanted == Moment.STARTING && !node.isReady()) {
            Thread.sleep(random.nextInt(SLOWEST_START_MILLIS));
            return node.isReady() ? present(node) : Moment.STARTING;
        }
        awaitReady(node);
        long end = System.nanoTime() + UNTIL_THE_MOMENT.toNanos();
        while (System.nanoTime() < end) {
            if (isAt(wanted, node)) {
                return wanted;
            }
            Thread.sleep(5);
        }
        return present(node);
    }

    private boolean isAt(Moment moment, Node node) throws SQLException {
        return moment == Moment.ASKED ? officials.areWaitingFor(node) : load.is(moment, node);
    }

    private Moment present(Node node) throws SQLException {
        for (Moment moment : Moment.values()) {
            if (isAt(moment, node)) {
                return moment;
            }
        }
        return Moment.IDLE;
    }

    /** A node that could not bear what happened is started again, as an init system does it. */
    private void awaitReady(Node node) throws Exception {
        while (!node.isReady()) {
            if (!node.isAlive()) {
                endedByThemselves++;
                System.out.println(node.client() + " ended by itself:");
                List<String> console = node.console();
                console.stream().skip(Math.max(0, console.size() - 3)).forEach(System.out::println);
                node.start(ahead, fourEyes);
            }
            Thread.sleep(50);
        }
    }

    /** All is well again, and two days have gone by; what was refused is sent once more. */
    private void recover() throws Exception {
        change(Mood.WELL);
        ahead = LATER;
        for (Node node : nodes) {
            node.stop();
            node.start(ahead, fourEyes);
        }
        for (Node node : nodes) {
            awaitReady(node);
        }
        officials.findFault();
        awaitNothingOpen();
        officials.findFault();
        awaitNothingOpen();
        returns.tidy();
        int again = load.expected(ahead).stream().mapToInt(this::resend).sum();
        System.out.println("sent again, since they had failed: " + again);
        awaitNothingOpen();
    }

    /** Of a brief, named as "slug month". */
    private int resend(String brief) {
        String[] named = brief.split(" ");
        return nodes.getFirst()
                .call()
                .queryParam("province", named[0])
                .queryParam("period", named[1])
                .post("/api/deliveries/resend")
                .then()
                .statusCode(200)
                .extract()
                .path("messages");
    }

    private void awaitNothingOpen() throws Exception {
        // the schedules are looked at once a second
        Thread.sleep(3_000);
        long end = System.nanoTime() + UNTIL_ALL_IS_DONE.toNanos();
        while (open() > 0 && System.nanoTime() < end) {
            Thread.sleep(200);
        }
    }

    private long open() throws Exception {
        return load.open() + officials.open() + returns.mails() - load.mailsRead();
    }

    /** What happened, and what came of it. */
    void print(Verdict verdict) {
        System.out.println();
        killed.forEach((moment, n) -> line("killed while " + moment, n));
        moods.forEach((one, n) -> line("mail server " + one, n));
        troubles.forEach((one, n) -> line("database " + one, n));
        line("nodes that ended by themselves", endedByThemselves);
        verdict.counts().forEach(Chaos::line);
        verdict.faults().forEach(fault -> System.out.println("WRONG: " + fault));
        System.out.println(
                verdict.faults().isEmpty() ? "all holds" : verdict.faults().size() + " faults");
    }

    private static void line(String what, long number) {
        System.out.printf("%-44s %6d%n", what, number);
    }

    @Override
    public void close() throws Exception {
        officials.close();
        nodes.forEach(Node::stop);
        server.close();
        returns.close();
        database.close();
    }
}
