package org.coopbriefs.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** Takes every mail and forgets it. */
final class MailSink implements AutoCloseable {

    private static final byte[] END = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket socket;
    private final AtomicLong taken = new AtomicLong();

    MailSink() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    long taken() {
        return taken.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                client.setTcpNoDelay(true);
                Thread.ofPlatform().daemon().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            Incoming in = new Incoming(client.getInputStream());
            OutputStream out = client.getOutputStream();
            say("220 sink.example", out);
            for (String line = in.line(); !line.isEmpty(); line = in.line()) {
                if (line.startsWith("DATA")) {
                    say("354 go on", out);
                    in.skipMessage();
                    taken.incrementAndGet();
                }
                say(line.startsWith("QUIT") ? "221 bye" : "250 ok", out);
            }
        } catch (IOException gone) {
            // the client has closed
        }
    }

    private static void say(String line, OutputStream out) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** What a client sends, read in large pieces, so that taking it costs little. */
    private static final class Incoming {
        private final InputStream in;
        private final byte[] piece = new byte[1 << 16];
        private int at;
        private int end;

        Incoming(InputStream in) {
            this.in = in;
        }

        /** The next line without its end; empty where there is none. */
        String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = next(); c >= 0 && c != '\n'; c = next()) {
                line.append((char) c);
            }
            return line.toString();
        }

        void skipMessage() throws IOException {
            int matched = 0;
            while (matched < END.length) {
                int c = next();
                if (c < 0) {
                    throw new IOException("the message has no end");
                }
                matched = c == END[matched] ? matched + 1 : c == END[0] ? 1 : 0;
            }
        }

        private int next() throws IOException {
            if (at == end) {
                at = 0;
                end = in.read(piece);
                if (end <= 0) {
                    end = 0;
                    return -1;
                }
            }
            return piece[at++];
        }
    }
}
