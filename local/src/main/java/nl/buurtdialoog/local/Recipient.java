package nl.buurtdialoog.local;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Anybody a mail is sent to: it goes to the folder instead of to the catcher's memory. Has no account to sign in to. */
record Recipient(String address, Mailbox mailbox) implements GreenMailUser {
    @Override
    public void deliver(MovingMessage message) {
        deliver(message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        try {
            mailbox.keep(message, address);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (MessagingException failed) {
            throw new IllegalArgumentException(failed);
        }
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {}

    @Override
    public void authenticate(String password) throws UserException {
        throw new UserException("Mails are read on the catcher's page, not by signing in");
    }

    @Override
    public void create() {}

    @Override
    public void delete() {}

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }
}
