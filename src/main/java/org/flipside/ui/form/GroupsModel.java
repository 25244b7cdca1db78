package org.flipside.ui.form;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.session.Roster;
import org.flipside.session.SessionPlan.PlannedGroup;
import org.flipside.session.SessionStart;

import java.util.ArrayList;
import java.util.List;

/**
 * The groups of a session as a form holds them, each with the identity that it has or is to have.
 * On one thread.
 */
public final class GroupsModel {
    private static final int USUAL_SIZE = 8;

    private final List<Id<Group>> ids;
    private final ReadOnlyObjectWrapper<List<PlannedGroup>> groups;

    /** The group that a new session begins with, to be changed. */
    public GroupsModel() {
        this(
                List.of(Id.random()),
                List.of(new PlannedGroup(SessionStart.EVERYONE, USUAL_SIZE, List.of())));
    }

    /** Groups that are there already, with their identities in the same order. */
    public GroupsModel(List<Id<Group>> ids, List<PlannedGroup> groups) {
        this.ids = new ArrayList<>(ids);
        this.groups = new ReadOnlyObjectWrapper<>(List.copyOf(groups));
    }

    /** The groups in order, to watch. */
    public ReadOnlyObjectProperty<List<PlannedGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** The groups' identities, in the same order. */
    public List<Id<Group>> ids() {
        return List.copyOf(ids);
    }

    /** Calls a group otherwise. */
    public void rename(int index, String name) {
        PlannedGroup old = groups.get().get(index);
        replace(index, new PlannedGroup(name, old.size(), old.people()));
    }

    /** Makes a group larger or smaller; it keeps at least those who are named. */
    public void resize(int index, int by) {
        PlannedGroup old = groups.get().get(index);
        replace(index, new PlannedGroup(old.name(), old.size() + by, old.people()));
    }

    /** Adds a group, of as many people as the last one has. */
    public void add(String name) {
        List<PlannedGroup> all = new ArrayList<>(groups.get());
        int size = all.isEmpty() ? USUAL_SIZE : all.getLast().size();
        all.add(new PlannedGroup(name, size, List.of()));
        set(all);
    }

    /** Removes a group with those who are named in it. */
    public void remove(int index) {
        List<PlannedGroup> all = new ArrayList<>(groups.get());
        all.remove(index);
        ids.remove(index);
        set(all);
    }

    /** Names people, a line for each, in place of those who were named before. */
    public void nameAll(String lines) {
        set(Roster.seat(Roster.read(lines), groups.get(), SessionStart.EVERYONE));
    }

    private void replace(int index, PlannedGroup group) {
        List<PlannedGroup> all = new ArrayList<>(groups.get());
        all.set(index, group);
        set(all);
    }

    /** What is added comes last, so that the others keep their identities. */
    private void set(List<PlannedGroup> all) {
        while (ids.size() < all.size()) {
            ids.add(Id.random());
        }
        groups.set(List.copyOf(all));
    }
}
