package org.flipside.files;

import org.flipside.model.SurveyTally;

import java.util.List;

/**
 * Answers to a survey, counted as they were read. Nobody who answered can be told from it: names
 * and whatever else stands in other columns is left out.
 *
 * @param rows how many rows held answers
 * @param tallies the counts, each of a card, a group and an answer once
 * @param leftOut the columns that are not about a claim of this session, as they are headed
 */
public record Survey(int rows, List<SurveyTally> tallies, List<String> leftOut) {
    public Survey {
        tallies = List.copyOf(tallies);
        leftOut = List.copyOf(leftOut);
    }
}
