/** Septet as a process of its own that can be killed, and people who work with it. */
package io.septet.crash;
