<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>proposal.new</source><translation>A new cluster of {count} {count|unit|units}: {units}.</translation></message>
    <message><source>proposal.too_few</source><translation>It has {count} {count|unit|units} of the layer, so that there is no border within it to cover.</translation></message>
    <message><source>proposal.new_empty</source><translation>A new cluster without any unit of the layer.</translation></message>
    <message><source>proposal.extend</source><translation>Add to the cluster “{cluster}”: {units}; it would have {count} {count|unit|units}.</translation></message>
    <message><source>proposal.covers</source><translation>It would cover {km} km of border that no cluster covers (borders: {borders}), {percent}% of the priority of all gaps, and close gaps no. {gaps}.</translation></message>
    <message><source>proposal.covers_nothing</source><translation>It covers no border that is not covered already; its only use is where these units must be together.</translation></message>
    <message><source>proposal.first</source><translation>The most pressing is gap no. {gap}, between {left} and {right} ({km} km).</translation></message>
    <message><source>proposal.summary_none</source><translation>Nothing to propose: no cluster would cover more than it costs.</translation></message>
    <message><source>proposal.summary_best</source><translation>Proposals: {count}, covering {percent}% of the priority of all gaps; proven that no choice is better.</translation></message>
    <message><source>proposal.summary_bound</source><translation>Proposals: {count}, covering {percent}% of the priority of all gaps; a better choice could be better by {better}% at most.</translation></message>
    <message><source>proposal.max_units</source><translation>a cluster needs two units at least</translation></message>
    <message><source>proposal.max_units.hint</source><translation>Let a cluster have at most 2 units or more.</translation></message>
    <message><source>proposal.max_clusters</source><translation>a unit must be allowed in one cluster at least</translation></message>
    <message><source>proposal.max_clusters.hint</source><translation>Let a unit be in at most 1 cluster or more.</translation></message>
    <message><source>proposal.together_too_many</source><translation>the units that must be together ({units}) are more than the {most} that a cluster may have</translation></message>
    <message><source>proposal.together_too_many.hint</source><translation>Raise --max-units, or ask for fewer units together (in a project, max_units).</translation></message>
    <message><source>proposal.together_apart</source><translation>the units {units} must be together and must not</translation></message>
    <message><source>proposal.together_apart.hint</source><translation>Leave out one of the two.</translation></message>
    <message><source>proposal.together_impossible</source><translation>no contiguous clusters of at most {most} units were found that hold what must be together: {units}</translation></message>
    <message><source>proposal.together_impossible.hint</source><translation>Raise --max-units or --max-clusters-per-unit, or relax what else is asked for (in a project, the keys of propose).</translation></message>
    <message><source>proposal.no_parent</source><translation>the districts or provinces of units are not known, so clusters cannot be kept within them</translation></message>
    <message><source>proposal.no_parent.hint</source><translation>Say which field has them (--parent).</translation></message>
    <message><source>proposal.no_kind</source><translation>the names of units do not say their kind (xã, phường), so clusters cannot be kept to one</translation></message>
    <message><source>proposal.no_kind.hint</source><translation>Say which field has the full names (--name).</translation></message>
    <message><source>proposal.unknown_unit</source><translation>no unit of {layer} is “{unit}”</translation></message>
    <message><source>proposal.unknown_unit.hint</source><translation>Write its code or its full name.</translation></message>
    <message><source>proposal.ambiguous_unit</source><translation>“{unit}” may be several units: {units}</translation></message>
    <message><source>proposal.ambiguous_unit.hint</source><translation>Write its code.</translation></message>
    <message><source>proposal.single_unit</source><translation>“{text}” names one unit only</translation></message>
    <message><source>proposal.single_unit.hint</source><translation>Write two units or more, with commas between.</translation></message>
    <message><source>proposal_list.number</source><translation>Proposal</translation></message>
    <message><source>proposal_list.extends</source><translation>Extends cluster</translation></message>
    <message><source>proposal_list.codes</source><translation>Unit codes</translation></message>
    <message><source>proposal_list.names</source><translation>Units</translation></message>
    <message><source>proposal_list.added</source><translation>Codes of added units</translation></message>
    <message><source>proposal_list.km</source><translation>Newly covered (km)</translation></message>
    <message><source>proposal_list.priority</source><translation>Priority</translation></message>
    <message><source>proposal_list.share</source><translation>Share of priority (%)</translation></message>
    <message><source>proposal_list.reason</source><translation>Reason</translation></message>
    <message><source>proposal_list.method</source><translation>Chosen so that the priority newly covered, less {cluster} for each new cluster and {member} for each unit added, is greatest: {value}; no choice has more than {bound}.</translation></message>
    <message><source>stage.proposals</source><translation>Looking for clusters to propose</translation></message>
    <message><source>stage.proposals.search</source><translation>Looking for clusters to propose: groups of neighbours, begun with unit</translation></message>
    <message><source>stage.proposals.grow</source><translation>Looking for clusters to propose: too many groups, growing from border</translation></message>
    <message><source>stage.proposals.improve</source><translation>Looking for clusters to propose: changing clusters for better ones</translation></message>
    <message><source>stage.proposals.bound</source><translation>Looking for clusters to propose: how good the best can be</translation></message>
    <message><source>stage.proposals.prove</source><translation>Looking for clusters to propose: proving that none is better</translation></message>
    <message><source>help.propose</source><translation>propose new linked clusters; without --clusters as if there were none</translation></message>
    <message><source>help.max-units</source><translation>at most so many units in a proposed cluster (5); from ten on it takes long</translation></message>
    <message><source>help.max-clusters-per-unit</source><translation>at most so many clusters a unit, those there are counted (2)</translation></message>
    <message><source>help.proposals</source><translation>at most so many proposals (10); 0: all that pay</translation></message>
    <message><source>help.together</source><translation>units that must be in one cluster: codes or names, with commas between; may be repeated</translation></message>
    <message><source>help.apart</source><translation>units that must not be put together; may be repeated</translation></message>
    <message><source>help.same-parent</source><translation>only clusters within one district (or province)</translation></message>
    <message><source>help.same-kind</source><translation>only clusters of units of one kind (xã, phường)</translation></message>
    <message><source>help.extend</source><translation>clusters there are may be given members</translation></message>
    <message><source>help.proposal-list</source><translation>list of proposals, .csv</translation></message>
    <message><source>usage.propose_missing</source><translation>options about proposals need --propose</translation></message>
    <message><source>usage.propose_missing.hint</source><translation>Add --propose.</translation></message>
</context>
</TS>
