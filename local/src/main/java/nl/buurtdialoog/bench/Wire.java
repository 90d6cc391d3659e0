package nl.buurtdialoog.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** One connection that stays open, and as little work as can be: the measuring itself should cost next to nothing. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream answers;
    private final byte[] scratch = new byte[64 * 1024];

    Wire(int port) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        this.answers = new BufferedInputStream(socket.getInputStream(), scratch.length);
    }

    /** @param length of the body, which is read and not kept */
    record Answer(int status, long length) {}

    Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var status = Integer.parseInt(line().substring(9, 12));
        long length = 0;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(
                        lower.substring("content-length:".length()).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        return new Answer(status, chunked ? skipChunks() : skip(length));
    }

    private long skipChunks() throws IOException {
        long all = 0;
        while (true) {
            var size = Integer.parseInt(line(), 16);
            all += skip(size);
            line();
            if (size == 0) {
                return all;
            }
        }
    }

    private long skip(long length) throws IOException {
        for (long left = length; left > 0; ) {
            var read = answers.read(scratch, 0, (int) Math.min(left, scratch.length));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
        }
        return length;
    }

    private String line() throws IOException {
        int length = 0;
        for (int one = answers.read(); one != '\n'; one = answers.read()) {
            if (one < 0) {
                throw new EOFException("The other side hung up");
            }
            scratch[length++] = (byte) one;
        }
        return new String(scratch, 0, Math.max(0, length - 1), US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
