package io.septet.platform.engine;

/** Who sends the engine a command from outside. Each may send what those before may, too. */
enum Sender {
    STAFF,
    OWNERS,
    ADMINISTRATORS,
    NOBODY
}
