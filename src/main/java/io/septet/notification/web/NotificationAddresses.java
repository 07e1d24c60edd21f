package io.septet.notification.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** What one was told, and how one wants to be told. */
@Component
class NotificationAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/messages",
                "/messages/read",
                "/messages/all-read",
                "/deliveries",
                "/preferences",
                "/preferences/reading",
                "/preferences/web-hook",
                "/preferences/web-hook/off",
                "/language",
                "/api/reader");
    }

    /** The language of the sign-in page is chosen before anybody is signed in. */
    @Override
    public List<String> withoutSigningIn() {
        return List.of("/language");
    }
}
