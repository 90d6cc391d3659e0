package nl.buurtdialoog.local;

import java.util.List;
import java.util.stream.Collectors;

/** The two small pages of the mail catcher. */
final class MailView {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s</title>
            <style>
              body { font: 1.05rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
              li { margin: .7rem 0 } pre { white-space: pre-wrap } iframe { width: 100%%; height: 40rem; border: 1px solid #aaa }
            </style></head><body>%s</body></html>
            """;

    private MailView() {}

    static String list(List<Mail> mails) {
        var lines = mails.stream()
                .map(mail -> "<li><a href=\"/mails/%s\">%s</a><br>to %s</li>"
                        .formatted(mail.id(), escape(mail.subject()), escape(mail.deliveredTo())))
                .collect(Collectors.joining("\n"));
        var body = mails.isEmpty() ? "<p>No mail yet.</p>" : "<ul>" + lines + "</ul>";
        return PAGE.formatted("Mails caught", "<h1>Mails caught</h1>" + body);
    }

    static String one(Mail mail) {
        var body = new StringBuilder("<p><a href=\"/\">All mails</a></p>")
                .append("<h1>%s</h1>".formatted(escape(mail.subject())))
                .append("<p>From %s<br>to %s</p>".formatted(escape(mail.from()), escape(mail.deliveredTo())));
        if (mail.html() != null) {
            body.append("<iframe title=\"The mail\" src=\"/messages/%s/html\"></iframe>".formatted(mail.id()));
        }
        if (mail.text() != null) {
            body.append("<h2>Plain text</h2><pre>%s</pre>".formatted(escape(mail.text())));
        }
        for (var attachment : mail.attachments()) {
            body.append("<h2>%s</h2><pre>%s</pre>".formatted(escape(attachment.name()), escape(attachment.content())));
        }
        return PAGE.formatted(escape(mail.subject()), body);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
