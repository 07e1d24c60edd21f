package io.septet.platform.security;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What is known of a person right now.
 *
 * @param passwordStamp changes with the password, and tells nothing of it
 * @param groups ids of the groups they belong to
 */
record Account(String passwordStamp, Set<String> groups) {

    Account {
        groups = new TreeSet<>(groups);
    }

    List<GrantedAuthority> authorities() {
        return groups.stream()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
