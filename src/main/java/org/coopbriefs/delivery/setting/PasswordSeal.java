package org.coopbriefs.delivery.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.coopbriefs.delivery.MailConfig;

/**
 * Keeps a password so that the database alone does not tell it: AES-GCM (NIST SP 800-38D) with a
 * key that lies in a file. What it closes is bound to a place, and opens for no other.
 */
@ApplicationScoped
public class PasswordSeal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final FileAttribute<?> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final SecureRandom random = new SecureRandom();

    private final Path file;

    @Inject
    PasswordSeal(MailConfig config) {
        this(config.keyFile());
    }

    PasswordSeal(Path file) {
        this.file = file;
    }

    /**
     * Closes a secret; the key is made where there is none yet.
     *
     * @throws PasswordUnreadable where there is a file that is no key
     * @throws UncheckedIOException where none can be made
     */
    String close(String secret, String place) {
        if (!Files.exists(file)) {
            make();
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] closed;
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place);
            closed = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
        byte[] whole =
                ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed).array();
        return Base64.getEncoder().encodeToString(whole);
    }

    /**
     * Opens what was closed for the same place.
     *
     * @throws PasswordUnreadable where the key is gone, or is another than it was closed with
     */
    String open(String sealed, String place) {
        ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        byte[] closed = new byte[whole.remaining()];
        whole.get(closed);
        try {
            byte[] secret = cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(closed);
            return new String(secret, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException otherKey) {
            throw new PasswordUnreadable(file, "is not the key that it was encrypted with");
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKeySpec key = new SecretKeySpec(key(), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] key() {
        try {
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
            throw new PasswordUnreadable(file, "is no key");
        } catch (IOException gone) {
            throw new PasswordUnreadable(file, "is not there or can't be opened");
        } catch (IllegalArgumentException noBase64) {
            throw new PasswordUnreadable(file, "is no key");
        }
    }

    /** Whole from the moment it is there, for others may make it at the same time. */
    private void make() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "key", null, OWNER_ALONE);
            try {
                Files.writeString(written, Base64.getEncoder().encodeToString(key) + "\n");
                Files.createLink(file, written);
            } catch (FileAlreadyExistsException another) {
                // theirs is as good
            } finally {
                Files.delete(written);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
