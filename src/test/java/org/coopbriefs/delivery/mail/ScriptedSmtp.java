package org.coopbriefs.delivery.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.coopbriefs.delivery.mail.SmtpSettings.Encryption;

/**
 * A mail server that misbehaves as a test wants it to: at a step of the conversation it answers
 * otherwise, hangs or breaks the connection. What it took it remembers.
 */
public final class ScriptedSmtp implements AutoCloseable {

    /** Breaks the connection instead of answering. */
    public static final String DROP = "DROP";

    /** Answers nothing, and keeps the connection. */
    public static final String HANG = "HANG";

    /** Steps of the conversation. */
    public enum Step {
        GREETING,
        EHLO,
        MAIL,
        RCPT,
        DATA,
        /** While the message comes in. */
        BODY,
        /** After the message's end. */
        DOT
    }

    private final ServerSocket socket;
    private final SSLContext keys;
    private final Encryption encryption;
    private final List<String> clear = new CopyOnWriteArrayList<>();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String GREETING = "220 thu.example ESMTP";

    private final Map<Step, String> answers = new ConcurrentHashMap<>();
    private final Map<String, String> answersByAddress = new ConcurrentHashMap<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private volatile Runnable whenBegun = () -> {};
    private volatile Consumer<String> whenTaken = message -> {};

    public ScriptedSmtp() {
        this(null, Encryption.NONE);
    }

    /** One that encrypts, with these keys. */
    public ScriptedSmtp(SSLContext keys, Encryption encryption) {
        this.keys = keys;
        this.encryption = encryption;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public SmtpSettings settings() {
        return settings(Encryption.NONE, PATIENCE);
    }

    public SmtpSettings settings(Encryption wanted, Duration timeout) {
        return settings(wanted, null, timeout);
    }

    /** For a client that trusts who is in a file, beside the usual authorities. */
    public SmtpSettings settings(Encryption wanted, Path authorities) {
        return settings(wanted, authorities, PATIENCE);
    }

    private SmtpSettings settings(Encryption wanted, Path authorities, Duration timeout) {
        return new SmtpSettings(
                "127.0.0.1",
                socket.getLocalPort(),
                wanted,
                authorities,
                null,
                null,
                timeout,
                timeout);
    }

    /** The commands that could be read on the way, without what follows them. */
    public String saidInTheClear() {
        return String.join(" ", clear);
    }

    /** From now on it answers so at a step. */
    public ScriptedSmtp at(Step step, String answer) {
        answers.put(step, answer);
        return this;
    }

    /** From now on it answers so to an address. */
    public ScriptedSmtp to(String address, String answer) {
        answersByAddress.put(address, answer);
        return this;
    }

    /** From now on it says that it takes no more bytes than these. */
    public void limit(long bytes) {
        at(Step.EHLO, "250-thu.example\r\n250-8BITMIME\r\n250 SIZE " + bytes);
    }

    /** Well again. */
    public void recover() {
        answers.clear();
        answersByAddress.clear();
        whenBegun = () -> {};
    }

    /** Done when the command DATA has come in. */
    public void whenBegun(Runnable action) {
        whenBegun = action;
    }

    /** Done with each message that it took care of, before it says so. */
    public void whenTaken(Consumer<String> action) {
        whenTaken = action;
    }

    /**
     * Messages that it took care of, and those whose end it has seen before the connection broke.
     */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    public void forget() {
        messages.clear();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (encryption == Encryption.IMPLICIT) {
                converse(encrypted(client), true);
            } else {
                say(Step.GREETING, GREETING, client.getOutputStream());
                converse(client, false);
            }
        } catch (Broken | IOException gone) {
            // the script wanted it, or the client went
        }
    }

    private Socket encrypted(Socket client) throws IOException {
        SSLSocket encrypted = (SSLSocket) keys.getSocketFactory().createSocket(client, null, true);
        encrypted.startHandshake();
        if (encryption == Encryption.IMPLICIT) {
            say(Step.GREETING, GREETING, encrypted.getOutputStream());
        }
        return encrypted;
    }

    private void converse(Socket client, boolean encrypted) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!encrypted) {
                clear.add(line.split(" ")[0]);
            }
            if (line.startsWith("QUIT")) {
                write("221 bye", out);
                return;
            }
            if (line.equals("STARTTLS") && keys != null) {
                write("220 2.0.0 go ahead", out);
                converse(encrypted(client), true);
                return;
            }
            answer(line, in, out);
        }
    }

    private void answer(String line, BufferedReader in, OutputStream out) throws IOException {
        if (line.startsWith("EHLO")) {
            say(
                    Step.EHLO,
                    "250-thu.example\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n"
                            + (keys == null ? "" : "250-STARTTLS\r\n")
                            + "250 DSN",
                    out);
        } else if (line.startsWith("MAIL")) {
            say(Step.MAIL, "250 2.1.0 Ok", out);
        } else if (line.startsWith("RCPT")) {
            String address = line.replaceAll("(?i)^RCPT TO:<([^>]*)>.*", "$1");
            say(
                    answersByAddress.getOrDefault(
                            address, answers.getOrDefault(Step.RCPT, "250 2.1.5 Ok")),
                    out);
        } else if (line.equals("DATA")) {
            whenBegun.run();
            if (say(Step.DATA, "354 go on", out).startsWith("354")) {
                take(in, out);
            }
        } else {
            write("250 2.0.0 Ok", out);
        }
    }

    private void take(BufferedReader in, OutputStream out) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null || answers.containsKey(Step.BODY)) {
                throw new Broken();
            }
            message.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        String answer = answers.getOrDefault(Step.DOT, "250 2.0.0 Ok: queued as THU1");
        if (answer.startsWith("250") || answer.equals(DROP)) {
            messages.add(message.toString());
            whenTaken.accept(message.toString());
        }
        say(answer, out);
    }

    private String say(Step step, String usual, OutputStream out) throws IOException {
        return say(Optional.ofNullable(answers.get(step)).orElse(usual), out);
    }

    private static String say(String answer, OutputStream out) throws IOException {
        if (answer.equals(DROP)) {
            throw new Broken();
        }
        if (answer.equals(HANG)) {
            try {
                Thread.sleep(Duration.ofMinutes(10));
            } catch (InterruptedException stopped) {
                throw new Broken();
            }
        }
        write(answer, out);
        if (answer.startsWith("421")) {
            throw new Broken();
        }
        return answer;
    }

    private static void write(String line, OutputStream out) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }

    private static final class Broken extends RuntimeException {}
}
