package io.septet.desk;

/** What a form lists as a link: {@code data-item="name" data-address="address"}. */
public record Link(String name, String address) {}
