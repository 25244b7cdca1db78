package org.flipside.model;

/**
 * How many people gave an answer in a survey before the session, as it was read.
 *
 * @param card what they were asked about
 * @param group the name of their group as it is written there; empty where there is none
 * @param answer what they answered
 * @param count how many, 1 or more
 */
public record SurveyTally(Id<Card> card, String group, Answer answer, int count) {
    public SurveyTally {
        if (count < 1) {
            throw new IllegalArgumentException("A tally counts somebody: " + count);
        }
    }
}
