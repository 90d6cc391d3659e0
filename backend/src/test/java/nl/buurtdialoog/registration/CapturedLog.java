package nl.buurtdialoog.registration;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** All that is logged from now on, causes included. */
public final class CapturedLog extends Handler implements AutoCloseable {

    private final StringBuffer lines = new StringBuffer();

    public static CapturedLog begin() {
        var log = new CapturedLog();
        Logger.getLogger("").addHandler(log);
        return log;
    }

    public String text() {
        return lines.toString();
    }

    @Override
    public void publish(LogRecord entry) {
        lines.append(entry instanceof ExtLogRecord extended ? extended.getFormattedMessage() : entry.getMessage())
                .append('\n');
        if (entry.getThrown() != null) {
            var trace = new StringWriter();
            entry.getThrown().printStackTrace(new PrintWriter(trace));
            lines.append(trace);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
