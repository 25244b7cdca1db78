package org.flipside.model;

/**
 * Which prepared material a session was made from.
 *
 * @param id the workshop's name in files, such as {@code customer}
 * @param version its edition, from 1
 * @param title its title at that time
 */
public record WorkshopRef(String id, int version, String title) {}
