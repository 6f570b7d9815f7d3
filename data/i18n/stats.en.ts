<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>diaban</name>
    <message><source>help.stats</source><translation>Statistics of the units of a layer: are neighbours alike, where are clusters, hot spots, rates and their intervals</translation></message>
    <message><source>help.stats_value</source><translation>Field of numbers to look at</translation></message>
    <message><source>help.stats_breaks</source><translation>Class limits by METHOD:K, e.g. natural:5 (methods as of map)</translation></message>
    <message><source>help.moran</source><translation>Moran's I of the whole map (what is done where nothing is asked for)</translation></message>
    <message><source>help.geary</source><translation>Geary's C of the whole map</translation></message>
    <message><source>help.general-g</source><translation>General G of Getis and Ord; for values of zero and more</translation></message>
    <message><source>help.join-counts</source><translation>Join counts of a field of 0 and 1</translation></message>
    <message><source>help.local-moran</source><translation>Local Moran (LISA) of each unit</translation></message>
    <message><source>help.local-geary</source><translation>Local Geary's c of each unit</translation></message>
    <message><source>help.gi</source><translation>Getis-Ord Gi of each unit (without its own value)</translation></message>
    <message><source>help.gi-star</source><translation>Getis-Ord Gi* of each unit (with its own value)</translation></message>
    <message><source>help.eb</source><translation>Empirical Bayes rates of two fields, NUM:DEN</translation></message>
    <message><source>help.eb-moran</source><translation>Moran's I of rates of two fields, NUM:DEN, which allows for small denominators</translation></message>
    <message><source>help.interval</source><translation>Exact 95% intervals of rates of two fields, NUM:DEN</translation></message>
    <message><source>help.weights</source><translation>Who is a neighbour: queen (a shared point is enough), rook (a shared border) or a .gal or .gwt file</translation></message>
    <message><source>help.order</source><translation>Neighbours this many steps away</translation></message>
    <message><source>help.lower-orders</source><translation>Neighbours of fewer steps too</translation></message>
    <message><source>help.file-weights</source><translation>Weigh neighbours by the third column of the .gwt, not alike</translation></message>
    <message><source>help.permutations</source><translation>How often values are thrown at random for p; 0: the normal distribution</translation></message>
    <message><source>help.seed</source><translation>Where random numbers start; the same seed gives the same p</translation></message>
    <message><source>help.fdr</source><translation>Correct p of units for testing all of them (false-discovery rate)</translation></message>
    <message><source>stage.weights</source><translation>Finding neighbours</translation></message>
    <message><source>stage.statistics</source><translation>Computing statistics</translation></message>
    <message><source>usage.weights</source><translation>“{value}” is neither queen nor rook nor a .gal or .gwt file</translation></message>
    <message><source>usage.weights.hint</source><translation>Write queen or rook, or name a file with one of these endings.</translation></message>
    <message><source>usage.breaks_method</source><translation>“{value}” does not say how classes are made</translation></message>
    <message><source>usage.breaks_method.hint</source><translation>Write METHOD:K with 2 to 99 classes, e.g. natural:5, quantile:4, or headtail, sd, box alone.</translation></message>
    <message><source>usage.rate_fields</source><translation>“{value}” is not of the form NUM:DEN</translation></message>
    <message><source>usage.rate_fields.hint</source><translation>Name two fields of numbers with a colon between them, e.g. --eb cases:people.</translation></message>
    <message><source>usage.one_rate</source><translation>--eb and --interval name different fields, but the table has one column of rates</translation></message>
    <message><source>usage.one_rate.hint</source><translation>Give both the same NUM:DEN, or run stats twice.</translation></message>
    <message><source>stats.not_csv</source><translation>the rows of units are written as .csv</translation></message>
    <message><source>stats.not_csv.hint</source><translation>Give the output this ending.</translation></message>
    <message><source>stats.no_values</source><translation>no unit has a value in this field, so there is nothing to compute</translation></message>
    <message><source>stats.no_values.hint</source><translation>Name another field with --value; `diaban inspect FILE` lists them.</translation></message>
    <message><source>stats.not_two</source><translation>join counts need a field of 0 and 1 alone, but there is a {value}</translation></message>
    <message><source>stats.not_two.hint</source><translation>Make such a field first, or leave out --join-counts.</translation></message>
    <message><source>stats.no_rates</source><translation>no unit has a rate: events must be zero or more and the denominator above zero</translation></message>
    <message><source>stats.no_rates.hint</source><translation>Check the two fields and their order, NUM:DEN.</translation></message>
    <message><source>stats.constant</source><translation>all units have the same value, so it cannot be said whether neighbours are alike</translation></message>
    <message><source>stats.constant.hint</source><translation>Name another field with --value.</translation></message>
    <message><source>stats.no_neighbours</source><translation>no unit with a value has a neighbour with a value, so there is no statistic of neighbours</translation></message>
    <message><source>stats.no_neighbours.hint</source><translation>Check the layer with `diaban borders LAYER --faults FILE`, or give the neighbours by --weights FILE.gal.</translation></message>
    <message><source>stats.g_negative</source><translation>the general G is for values of zero and more, which are not all zero; it is left out</translation></message>
    <message><source>stats.g_negative.hint</source><translation>Moran's I does for any values.</translation></message>
    <message><source>stats.eb_flat</source><translation>the rates differ no more than chance explains, so every unit gets the mean</translation></message>
    <message><source>stats.eb_flat.hint</source><translation>Differences between these rates are not worth a map.</translation></message>
    <message><source>stats.missing</source><translation>units without a value, left out: {count} ({units})</translation></message>
    <message><source>stats.islands</source><translation>units without a neighbour that has a value, without statistics of their own: {count} ({units})</translation></message>
    <message><source>stats.without_rate</source><translation>units without a rate, left out: {count} ({units})</translation></message>
    <message><source>stats.summary</source><translation>{units} {units|unit|units}, {used} of them with a value and neighbours; {weights}</translation></message>
    <message><source>stats.moran</source><translation>Moran's I = {value} ({p}): {verdict}</translation></message>
    <message><source>stats.moran.more</source><translation>neighbours are more alike than chance would have it</translation></message>
    <message><source>stats.moran.less</source><translation>neighbours differ more than chance would have it</translation></message>
    <message><source>stats.moran.chance</source><translation>no sign that neighbours are more or less alike than by chance</translation></message>
    <message><source>stats.geary</source><translation>Geary's C = {value} ({p}): {verdict}</translation></message>
    <message><source>stats.geary.less</source><translation>neighbours are more alike than chance would have it</translation></message>
    <message><source>stats.geary.more</source><translation>neighbours differ more than chance would have it</translation></message>
    <message><source>stats.geary.chance</source><translation>no sign that neighbours are more or less alike than by chance</translation></message>
    <message><source>stats.general_g</source><translation>General G = {value}, {expected} by chance ({p}): {verdict}</translation></message>
    <message><source>stats.general_g.more</source><translation>high values lie together</translation></message>
    <message><source>stats.general_g.less</source><translation>low values lie together</translation></message>
    <message><source>stats.general_g.chance</source><translation>no sign that high or low values lie together</translation></message>
    <message><source>stats.join</source><translation>{what}: {count} {count|pair|pairs} of neighbours, {expected} by chance ({p}): {verdict}</translation></message>
    <message><source>stats.join.one_one</source><translation>1 beside 1</translation></message>
    <message><source>stats.join.one_zero</source><translation>1 beside 0</translation></message>
    <message><source>stats.join.zero_zero</source><translation>0 beside 0</translation></message>
    <message><source>stats.join.more</source><translation>more than by chance</translation></message>
    <message><source>stats.join.less</source><translation>fewer than by chance</translation></message>
    <message><source>stats.join.chance</source><translation>no more and no fewer than by chance</translation></message>
    <message><source>stats.eb_moran</source><translation>EB-Moran's I = {value} ({p}): {verdict}</translation></message>
    <message><source>stats.eb_moran.more</source><translation>rates of neighbours are more alike than chance would have it</translation></message>
    <message><source>stats.eb_moran.less</source><translation>rates of neighbours differ more than chance would have it</translation></message>
    <message><source>stats.eb_moran.chance</source><translation>no sign that rates of neighbours are more or less alike than by chance</translation></message>
    <message><source>stats.p_of_permutations</source><translation>p = {p}, {permutations} permutations</translation></message>
    <message><source>stats.p_of_normal</source><translation>p = {p}, normal distribution</translation></message>
    <message><source>stats.no_p</source><translation>too few units for p</translation></message>
    <message><source>stats.quadrants</source><translation>Local Moran, p ≤ 0.05: {hh} high among high, {ll} low among low, {hl} high among low, {lh} low among high; {none} not significant</translation></message>
    <message><source>stats.quadrants_fdr</source><translation>Local Moran, false-discovery rate ≤ 0.05: {hh} high among high, {ll} low among low, {hl} high among low, {lh} low among high; {none} not significant</translation></message>
    <message><source>stats.spots</source><translation>{name}, p ≤ 0.05: {hot} hot {hot|spot|spots}, {cold} cold {cold|spot|spots}</translation></message>
    <message><source>stats.spots_fdr</source><translation>{name}, false-discovery rate ≤ 0.05: {hot} hot {hot|spot|spots}, {cold} cold {cold|spot|spots}</translation></message>
    <message><source>stats.eb</source><translation>Empirical Bayes: the mean rate is {mean}</translation></message>
    <message><source>stats.breaks</source><translation>Classes by {method}: {classes}, closed as {closure}; units without a value: {missing}</translation></message>
    <message><source>stats.source</source><translation>Source: {source}</translation></message>
    <message><source>stats.method.local_moran</source><translation>Local Moran (Anselin 1995), z by conditional randomisation (Sokal, Oden and Thomson 1998)</translation></message>
    <message><source>stats.method.local_geary</source><translation>Local Geary's c (Anselin 1995)</translation></message>
    <message><source>stats.method.gi</source><translation>Gi (Getis and Ord 1992; Ord and Getis 1995), without the unit's own value</translation></message>
    <message><source>stats.method.gi_star</source><translation>Gi* (Getis and Ord 1992; Ord and Getis 1995), with the unit's own value</translation></message>
    <message><source>stats.method.eb</source><translation>Empirical Bayes rates by Marshall (1991), drawn to the mean of all units and of the neighbourhood</translation></message>
    <message><source>stats.method.clopper_pearson</source><translation>Exact 95% intervals of shares (Clopper and Pearson 1934)</translation></message>
    <message><source>stats.method.garwood</source><translation>Exact 95% intervals of rates (Garwood 1936)</translation></message>
    <message><source>stats.weights.queen</source><translation>neighbours share a border or a point (queen)</translation></message>
    <message><source>stats.weights.rook</source><translation>neighbours share a border (rook)</translation></message>
    <message><source>stats.weights.file</source><translation>neighbours as {file} lists them</translation></message>
    <message><source>stats.weights.order</source><translation>exactly {order} {order|step|steps} away</translation></message>
    <message><source>stats.weights.up_to_order</source><translation>up to {order} {order|step|steps} away</translation></message>
    <message><source>stats.weights.standardised</source><translation>all neighbours of a unit weigh alike</translation></message>
    <message><source>stats.weights.given</source><translation>weights as the file gives them</translation></message>
    <message><source>stats.p_permutations</source><translation>p: one-sided, {permutations} conditional permutations without replacement, seed {seed}</translation></message>
    <message><source>stats.p_normal</source><translation>p: two-sided, normal distribution</translation></message>
    <message><source>help.map-kind</source><translation>What is drawn: choropleth (shades), circles (of a count), both, bivariate (two figures), local_moran (clusters) or gi_star (hot and cold spots)</translation></message>
    <message><source>help.map-weights</source><translation>Neighbours of clusters: queen (a shared point is enough) or rook (a shared border)</translation></message>
    <message><source>help.significance</source><translation>The highest p of a cluster</translation></message>
    <message><source>stats.significance</source><translation>{value} is no p between 0 and 1</translation></message>
    <message><source>stats.significance.hint</source><translation>Write for example 0.05 or 0.01.</translation></message>
    <message><source>stats.points</source><translation>percentage points</translation></message>
    <message><source>stats.map.change</source><translation>{title}: change since {since}</translation></message>
    <message><source>stats.map.local_moran</source><translation>Local Moran (Anselin 1995); {weights}; {permutations} permutations, seed {seed}; p ≤ {p}, {fdr}</translation></message>
    <message><source>stats.map.gi_star</source><translation>Gi* (Ord and Getis 1995), two-sided; {weights}; {permutations} permutations, seed {seed}; {fdr}</translation></message>
    <message><source>stats.map.alone</source><translation>Without neighbours, not tested: {units}</translation></message>
    <message><source>stats.map.title_local_moran</source><translation>{title}: clusters of high and of low values</translation></message>
    <message><source>stats.map.title_gi_star</source><translation>{title}: hot and cold spots</translation></message>
    <message><source>stats.map.legend_local_moran</source><translation>The unit among its neighbours</translation></message>
    <message><source>stats.map.legend_gi_star</source><translation>The unit with its neighbours</translation></message>
    <message><source>stats.map.legend_change</source><translation>Change since {since}</translation></message>
    <message><source>stats.map.change_limits</source><translation>{classes} {classes|class|classes}, limits evenly around 0 by quantiles of the size of change, rounded</translation></message>
    <message><source>stats.map.title_weak</source><translation>Weak areas by the project's rules</translation></message>
    <message><source>stats.map.outlined_weak</source><translation>Dark outline: weak</translation></message>
    <message><source>stats.map.fdr</source><translation>corrected for testing every unit (FDR)</translation></message>
    <message><source>stats.map.no_fdr</source><translation>not corrected for testing every unit</translation></message>
    <message><source>stats.map.weak</source><translation>Rules of weakness: {rules}; weak units: {weak}; their reasons are in the list of weak areas</translation></message>
    <message><source>stats.map.weak_rules</source><translation>Rules of weakness: {rules}; the reasons are in the list of weak areas.</translation></message>
    <message><source>stats.map.suppressed</source><translation>Units with a denominator below {least} are not shown</translation></message>
    <message><source>stats.map.smoothed_global</source><translation>Smoothed by empirical Bayes (Marshall 1991): drawn to the mean of all units, the more the smaller the denominator</translation></message>
    <message><source>stats.map.smoothed_local</source><translation>Smoothed by empirical Bayes (Marshall 1991): drawn to the mean of the neighbourhood, the more the smaller the denominator</translation></message>
    <message><source>indicator.smoothing_islands</source><translation>units without neighbours, which are not smoothed: {count}</translation></message>
    <message><source>stats.class.high_high</source><translation>High among high</translation></message>
    <message><source>stats.class.low_low</source><translation>Low among low</translation></message>
    <message><source>stats.class.low_high</source><translation>Low among high</translation></message>
    <message><source>stats.class.high_low</source><translation>High among low</translation></message>
    <message><source>stats.class.not_significant</source><translation>Not significant</translation></message>
    <message><source>stats.class.undefined</source><translation>Cannot be tested</translation></message>
    <message><source>stats.class.no_neighbours</source><translation>No neighbours</translation></message>
    <message><source>stats.class.hot_99</source><translation>Hot spot, 99% confidence</translation></message>
    <message><source>stats.class.hot_95</source><translation>Hot spot, 95% confidence</translation></message>
    <message><source>stats.class.hot_90</source><translation>Hot spot, 90% confidence</translation></message>
    <message><source>stats.class.cold_90</source><translation>Cold spot, 90% confidence</translation></message>
    <message><source>stats.class.cold_95</source><translation>Cold spot, 95% confidence</translation></message>
    <message><source>stats.class.cold_99</source><translation>Cold spot, 99% confidence</translation></message>
    <message><source>stats.q</source><translation>q: corrected for testing every unit (Benjamini and Hochberg 1995)</translation></message>
</context>
</TS>
