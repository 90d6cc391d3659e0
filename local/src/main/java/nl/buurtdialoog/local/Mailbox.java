package nl.buurtdialoog.local;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The mails caught, one {@code .eml} file each, so that they outlive a restart and open in any mail program. */
final class Mailbox {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Path folder;
    private final AtomicInteger counter = new AtomicInteger();

    Mailbox(Path folder) {
        this.folder = folder;
    }

    void keep(MimeMessage message, String recipient) throws IOException, MessagingException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(("Delivered-To: " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
        message.writeTo(bytes);
        var id = "%s-%04d"
                .formatted(LocalDateTime.now(ZoneOffset.UTC).format(MOMENT), counter.incrementAndGet() % 10_000);
        // Written beside and then moved: a reader never sees half a mail.
        var half = Files.write(folder.resolve(id + ".part"), bytes.toByteArray());
        Files.move(half, folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Newest first; all, or those to one address. */
    List<Mail> mails(Optional<String> recipient) throws IOException {
        try (var files = files()) {
            return files.sorted(Comparator.reverseOrder())
                    .map(this::read)
                    .flatMap(Optional::stream)
                    .filter(mail -> recipient.isEmpty() || mail.deliveredTo().equalsIgnoreCase(recipient.get()))
                    .toList();
        }
    }

    Optional<Mail> mail(String id) {
        return id.matches("[0-9-]+") ? read(folder.resolve(id + ".eml")) : Optional.empty();
    }

    Optional<byte[]> source(String id) throws IOException {
        var file = folder.resolve(id + ".eml");
        return id.matches("[0-9-]+") && Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    void clear() throws IOException {
        try (var files = files()) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Stream<Path> files() throws IOException {
        return Files.list(folder).filter(file -> file.toString().endsWith(".eml"));
    }

    private Optional<Mail> read(Path file) {
        try (var input = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), input);
            var parts = MailParts.of(message);
            var name = file.getFileName().toString();
            return Optional.of(new Mail(
                    name.substring(0, name.length() - ".eml".length()),
                    header(message, "Delivered-To"),
                    addresses(message.getFrom()).stream().findFirst().orElse(""),
                    addresses(message.getAllRecipients()),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    message.getMessageID(),
                    parts.text(),
                    parts.html(),
                    parts.attachments()));
        } catch (IOException | MessagingException goneOrBroken) {
            return Optional.empty();
        }
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        var values = message.getHeader(name);
        return values == null ? "" : values[0];
    }

    private static List<String> addresses(Address @org.jspecify.annotations.Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses).map(Address::toString).toList();
    }
}
