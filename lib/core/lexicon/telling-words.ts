/** Words by which running text tells what was done, or says what will be, where no heading says which of both it is. */

/** Each match speaks for a report; those of the first list count twice. */
export const STRONGLY_TOLD =
  /以来|[一二三四五两几]年来|来之不易|取得(?:了|新|明显|显著|较|阶段|良好|突破|一定|长足|积极|优异|实效|成效|进展|丰硕|历史)|圆满完成|过去(?:的)?[一三五]年|占(?:全|上半)?年(?:度|初)?(?:计划|任务|目标|预算)|荣获|获评|被评为|被授予|截[至止]/g;
export const TOLD = /(?<![为除罢])了|累计(?!达到?|\d)|已|先后|预计全年|共计?\d|得到/g;

/** Each match speaks for a plan; those of the first list count twice. */
export const STRONGLY_MEANT =
  /力争|确保|争取|我们将|将(?:要|以|把|在|继续|进一步|重点|全面|着力)|[,;。:一二三四五六七八九]要|务必|拟|打算|明年|今后|下一步|来年|必须|目标(?:任务)?[是为]|预期目标|新的一年/g;
export const MEANT = /计划(?!生育|投资|总投资)|着力|努力|切实|争创|谋划/g;
