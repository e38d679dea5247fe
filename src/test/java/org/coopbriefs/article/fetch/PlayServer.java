package org.coopbriefs.article.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of ours on loopback that plays whatever the world may do, byte by byte. */
public final class PlayServer implements AutoCloseable {

    /** Writes an answer, well-formed or not, after the request was read. */
    public interface Act {
        void play(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Map<String, Act> acts = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public PlayServer() throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    PlayServer(ServerSocket socket) {
        this.socket = socket;
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public PlayServer on(String path, Act act) {
        acts.put(path, act);
        return this;
    }

    /** Heads of the requests so far, as they came. */
    public List<String> requests() {
        return requests;
    }

    /** Paths asked for so far. */
    public List<String> paths() {
        return requests.stream().map(head -> head.split(" ")[1]).toList();
    }

    public static Act answer(String head, byte[] body) {
        return out -> {
            String lines = head.strip().replace("\n", "\r\n");
            out.write(("HTTP/1.1 " + lines + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes());
            out.write(body);
        };
    }

    public static Act answer(String head, String body) {
        return answer(head, body.getBytes(StandardCharsets.UTF_8));
    }

    public static Act page(String body) {
        return answer("200 OK\nContent-Type: text/html; charset=utf-8", body);
    }

    public static Act redirect(String location) {
        return answer("302 Found\nLocation: " + location, "");
    }

    public static Act raw(String text) {
        return out -> out.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            String head = head(caller);
            if (head.isEmpty()) {
                return;
            }
            requests.add(head);
            String path = head.split(" ")[1];
            Act none = answer("404 Not Found", "");
            acts.getOrDefault(path, none).play(caller.getOutputStream());
        } catch (IOException | InterruptedException hungUp) {
            // the caller has seen enough, which is often what the test is about
        }
    }

    private static String head(Socket caller) throws IOException {
        var reader =
                new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder head = new StringBuilder();
        for (String line = reader.readLine();
                line != null && !line.isEmpty();
                line = reader.readLine()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
