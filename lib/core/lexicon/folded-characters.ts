/**
 * Characters that are read as another one: compatibility forms, Kangxi radicals, and those traditional
 * characters that carry numbers, units, operators and the verbs of plans. One code unit for one.
 */
const PAIRS =
  '﹪% ﹢+ ﹣- ﹐, ﹑、 ﹒. ﹔; ﹕: ﹖? ﹗! ﹙( ﹚) ﹝( ﹞) ﹤< ﹥> ﹦= ﹟# ﹠& ﹡* ＂" －- —— ─— ‐- ‑- –– −- ～~ 〜~ ∼~ 〔〔 〇〇 ○〇 ' +
  '︰: ‧· ・· •• ．. ％% ，, 。。 ';

/** Traditional → simplified, for the words that the rules look at. */
const TRADITIONAL =
  '億亿 萬万 畝亩 場场 個个 隻只 條条 戶户 達达 於于 內内 總总 產产 業业 農农 資资 額额 業业 項项 園园 鎮镇 鄉乡 縣县 區区 務务 減减 長长 實实 確确 爭争 勞劳 動动 企企 創创 ' +
  '建建 擴扩 規规 劃划 劃划 積积 續续 開开 發发 設设 辦办 間间 臺台 進进 戰战 統统 醫医 衛卫 學学 術术 標标 準准 險险 應应 單单 責责 約约 餘余 過过 幾几 兩两 陸陆 貳贰 參参 廳厅 會会 財财 稅税 費费 價价 員员 級级 ' +
  '類类 種种 電电 車车 橋桥 麥麦 糧粮 雞鸡 魚鱼 豬猪 蠶蚕 礦矿 鋼钢 鐵铁 噸吨 頭头 棟栋 處处 張张 輛辆 環环 綠绿 淨净 氣气 質质 優优 為为 與与 從从 後后 屆届 書书 記记 網网 線线 ' +
  '機机 構构 結结 構构 題题 層层 樓楼 幫帮 貧贫 愛爱 黨党 國国 華华 東东 關关 門门 閒闲 廠厂 廣广 庫库 倉仓 圍围 圖图 團团 塊块 壓压 廢废 復复 徵征 態态 戲戏 擁拥 據据 築筑 練练 獎奖 獲获 療疗 稱称 築筑 純纯 紅红 組组 終终 給给 編编 織织 繼继 翻翻 聯联 舉举 藝艺 補补 認认 證证 訓训 評评 試试 話话 該该 調调 談谈 請请 護护 讓让 貢贡 貨货 貿贸 貸贷 貼贴 購购 轉转 輸输 運运 遷迁 選选 還还 郵邮 鄰邻 銷销 鋪铺 鍋锅 鏈链 鑽钻 閱阅 陽阳 隊队 階阶 隨随 難难 雲云 靈灵 靜静 預预 領领 頻频 顧顾 風风 養养 館馆 驗验 點点 齊齐 龍龙 協协 確确 辦办 諮咨 詢询 計计 設设 許许 訪访 診诊 據据 導导 屬属 島岛 幣币 師师 幹干 廟庙 彈弹 徑径 慶庆 懷怀 損损 擊击 擇择 擔担 攝摄 數数 斷断 暢畅 曆历 極极 樣样 樹树 歡欢 歲岁 歷历 殘残 漁渔 潔洁 灣湾 灑洒 無无 爐炉 燈灯 營营 爾尔 牆墙 獨独 現现 療疗 監监 盤盘 碼码 禮礼 稅税 穩稳 窩窝 競竞 筆笔 簡简 簽签 籌筹 糞粪 絡络 絲丝 綜综 維维 緊紧 緣缘 縮缩 績绩 罰罚 職职 臨临 興兴 舊旧 莊庄 藍蓝 蘭兰 術术 裝装 複复 視视 覽览 觸触 諧谐 謀谋 譯译 豐丰 貫贯 賓宾 賞赏 賽赛 趕赶 軌轨 軟软 載载 輔辅 輕轻 辭辞 邊边 鎖锁 鐘钟 鑒鉴 閉闭 隱隐 雙双 雜杂 離离 頁页 順顺 願愿 飛飞 飲饮 駐驻 體体 鹽盐 麗丽 黃黄';

function build(): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (const pair of `${PAIRS} ${TRADITIONAL}`.split(' ')) {
    if (pair.length === 2 && pair[0] !== pair[1]) map.set(pair.charCodeAt(0), pair.charCodeAt(1));
  }
  // Kangxi radicals and the compatibility supplement: the Unicode decomposition says which character each one is.
  for (let code = 0x2e80; code <= 0x2fd5; code += 1) {
    const plain = String.fromCharCode(code).normalize('NFKC');
    if (plain.length === 1 && plain.charCodeAt(0) !== code) map.set(code, plain.charCodeAt(0));
  }
  for (let code = 0xf900; code <= 0xfaff; code += 1) {
    const plain = String.fromCharCode(code).normalize('NFKC');
    if (plain.length === 1 && plain.charCodeAt(0) !== code) map.set(code, plain.charCodeAt(0));
  }
  return map;
}

/** Code unit → the code unit that it is read as. */
export const FOLDED_CHARACTERS: ReadonlyMap<number, number> = build();
