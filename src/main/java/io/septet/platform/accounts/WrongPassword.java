package io.septet.platform.accounts;

import java.time.Instant;

/**
 * That somebody gave a wrong password.
 *
 * @param person whose it was to be, whether there is such a person or not
 * @param address from where, as the network knows it
 */
record WrongPassword(String person, String address, Instant at) {}
