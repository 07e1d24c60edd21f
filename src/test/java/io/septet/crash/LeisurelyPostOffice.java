package io.septet.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that thinks about every letter for a while before it takes it, so that somebody who brings one can be
 * killed meanwhile.
 */
public final class LeisurelyPostOffice implements AutoCloseable {

    private static final int MILLISECONDS_PER_LETTER = 200;

    private final ServerSocket door;
    private final ExecutorService clerks = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger inHand = new AtomicInteger();
    private volatile boolean hesitating;
    private volatile boolean silent;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    public LeisurelyPostOffice() throws IOException {
        door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        clerks.execute(this::open);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Whether a letter is being thought about. */
    public boolean isBusy() {
        return inHand.get() > 0;
    }

    /** Whether to keep everybody waiting who brings a letter from now on. */
    public void hesitate(boolean now) {
        hesitating = now;
    }

    /** Whether to let everybody in from now on and say nothing. */
    public void keepSilent(boolean now) {
        silent = now;
    }

    /**
     * What to say to a command from now on.
     *
     * @param command its first four letters, or a dot for the end of a letter
     */
    public void answer(String command, String answer) {
        answers.put(command, answer);
    }

    /** Message ids of the letters that it has taken, each as often as it came. */
    public List<String> taken() {
        return taken;
    }

    private void open() {
        try {
            while (!door.isClosed()) {
                Socket visitor = door.accept();
                clerks.execute(() -> serve(visitor));
            }
        } catch (SocketException closed) {
            // the day is over
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Socket visitor) {
        try (visitor;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(visitor.getOutputStream(), false, StandardCharsets.UTF_8)) {
            boolean over = false;
            while (silent && !over) {
                over = closing.await(MILLISECONDS_PER_LETTER, TimeUnit.MILLISECONDS);
            }
            say(out, "220 post.example");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
                switch (command) {
                    case "DATA" -> {
                        say(out, "354 go on");
                        take(in);
                        say(out, answers.getOrDefault(".", "250 taken"));
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, answers.getOrDefault(command, "250 ok"));
                }
            }
        } catch (IOException gone) {
            // whoever brought the letter was killed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(BufferedReader in) throws IOException, InterruptedException {
        String id = "";
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("half a letter");
            }
            if (line.startsWith("Message-ID: <")) {
                id = line.substring(line.indexOf('<') + 1, line.indexOf('@'));
            }
        }
        inHand.incrementAndGet();
        try {
            boolean over;
            do {
                over = closing.await(MILLISECONDS_PER_LETTER, TimeUnit.MILLISECONDS);
            } while (hesitating && !over);
        } finally {
            inHand.decrementAndGet();
        }
        taken.add(id);
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        door.close();
        clerks.shutdownNow();
    }
}
